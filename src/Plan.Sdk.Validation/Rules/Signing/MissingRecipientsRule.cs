using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Signing;

/// <summary>The paper names no recipients (NĐ 30/2020, Phụ lục I, II.9). A missing archive line is then part of the same finding.</summary>
internal sealed class MissingRecipientsRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.MissingRecipients];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.Document.Recipients.Count == 0)
            context.Report(RuleDiagnostics.MissingRecipients, PlanPaths.Document.Field("recipients"));
    }
}
