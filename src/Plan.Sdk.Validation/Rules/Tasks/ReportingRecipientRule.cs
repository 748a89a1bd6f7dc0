using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>
/// A report goes to nobody. In a sentence that several rules make up (<c>continues</c>) one recipient serves all of them.
/// </summary>
internal sealed class ReportingRecipientRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.ReportWithoutRecipient];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var rules = context.Plan.Reporting;
        for (var first = 0; first < rules.Count;)
        {
            var end = first + 1;
            while (end < rules.Count && rules[end].Continues) end++;
            if (!Enumerable.Range(first, end - first).Any(i => rules[i].To is not null))
                context.Report(RuleDiagnostics.ReportWithoutRecipient, PlanPaths.Reporting.Item(first).Field("id"), rules[first].Id);
            first = end;
        }
    }
}
