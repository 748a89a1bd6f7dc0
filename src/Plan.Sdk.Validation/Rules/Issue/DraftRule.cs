using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Issue;

/// <summary>The plan has no number or no date yet. Said only while it is not to be issued.</summary>
internal sealed class DraftRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.Draft];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Issued || !context.Plan.IsDraft) return;
        var document = context.Plan.Document;
        LocalizedText missing = (document.Number, document.Date) switch
        {
            (null, null) => new("số và ngày ban hành", "number and date are"),
            (null, _) => new("số", "the number is"),
            _ => new("ngày ban hành", "the date is"),
        };
        context.ReportAt(RuleDiagnostics.Draft, PlanPaths.Document, context.SourceMap.FindKey(PlanPaths.Document), missing);
    }
}
