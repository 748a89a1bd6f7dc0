using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Rules.Deadlines;

/// <summary>A report that comes back tells its deadline in words alone, so that nobody can be reminded of it.</summary>
internal sealed class DeadlineInWordsRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.DeadlineInWords];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Reporting.Count; i++)
        {
            var rule = context.Plan.Reporting[i];
            if (rule is { Every: not (null or Frequency.AdHoc), When: { } words, Before.Count: 0, By.Count: 0 })
                context.Report(ReportingDiagnostics.DeadlineInWords, ModelPath.Root.Field("reporting").Item(i).Field("when"), words);
        }
    }
}
