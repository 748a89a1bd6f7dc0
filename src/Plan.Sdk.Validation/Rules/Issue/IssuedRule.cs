using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Issue;

/// <summary>A paper that is to be issued needs number and date.</summary>
internal sealed class IssuedRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.NumberRequired, RuleDiagnostics.DateRequired];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (!context.Issued) return;
        if (context.Plan.Document.Number is null) context.Report(RuleDiagnostics.NumberRequired, PlanPaths.Document.Field("number"));
        if (context.Plan.Document.Date is null) context.Report(RuleDiagnostics.DateRequired, PlanPaths.Document.Field("date"));
    }
}
