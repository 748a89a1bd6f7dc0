using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Rules.Deadlines;

/// <summary>Two deadlines of a reporting rule ask about the same period, so that one report answers both and only the first counts.</summary>
internal sealed class SamePeriodTwiceRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.SamePeriodTwice];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Reporting.Count; i++)
        {
            var rule = context.Plan.Reporting[i];
            var twice = ObligationList.DeadlinesOf(rule, context.Context, WorkingDays.Plain).GroupBy(d => d.Period).FirstOrDefault(g => g.Skip(1).Any());
            if (twice is null) continue;
            context.Report(ReportingDiagnostics.SamePeriodTwice, ModelPath.Root.Field("reporting").Item(i).Field(rule.Before.Count > 0 ? "before" : "by"),
                twice.Key.Name, string.Join(", ", twice.Select(d => OfficialDate.Short(d.LastDay))), OfficialDate.Short(twice.First().LastDay));
        }
    }
}
