using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>A report is due at no time: neither date nor words, and it is not one that is given when asked for.</summary>
internal sealed class ReportingDateRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.ReportWithoutDate];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Reporting.Count; i++)
        {
            var rule = context.Plan.Reporting[i];
            if (rule.Before.Count == 0 && rule.By.Count == 0 && rule.When is null && rule.Every != Frequency.AdHoc)
                context.Report(RuleDiagnostics.ReportWithoutDate, PlanPaths.Reporting.Item(i).Field("id"), rule.Id);
        }
    }
}
