using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Rules.Deadlines;

/// <summary>
/// The days of every year by which a rule asks for its reports leave out periods of the year: four quarters, but two deadlines. The last period may
/// be left to the report of the year.
/// </summary>
internal sealed class MissingPeriodRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.MissingPeriod];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Reporting.Count; i++)
        {
            var rule = context.Plan.Reporting[i];
            if (rule.Every is not (Frequency.Week or Frequency.Month or Frequency.Quarter or Frequency.HalfYear)) continue;
            var points = rule.Before.Count > 0 ? rule.Before : rule.By;
            if (points.Count == 0 || !points.All(p => p.IsYearly)) continue;
            var year = context.Context.ReferenceDate.Year;
            var asked = ReportDeadlines.Of(rule, (year, year), DayOffRule.Keep, WorkingDays.Plain).Select(d => d.Period.Name).ToHashSet(StringComparer.Ordinal);
            var all = PeriodsOf(rule.Every.Value, year);
            var missing = all.Where(p => !asked.Contains(p.Name)).ToList();
            if (missing.Count == 0 || (missing.Count == 1 && missing[0] == all[^1])) continue;
            context.Report(ReportingDiagnostics.MissingPeriod, ModelPath.Root.Field("reporting").Item(i).Field(rule.Before.Count > 0 ? "before" : "by"),
                all.Count, all.Count - missing.Count, string.Join(", ", missing.Select(p => p.Name)));
        }
    }

    private static List<ReportingPeriod> PeriodsOf(Frequency every, int year)
    {
        var periods = new List<ReportingPeriod>();
        var period = ReportingPeriod.EndingNear(every, new(year, 12, 31));
        while (period.Year > year) period = period.Previous()!;
        for (; period.Year == year; period = period.Previous()!) periods.Insert(0, period);
        return periods;
    }
}
