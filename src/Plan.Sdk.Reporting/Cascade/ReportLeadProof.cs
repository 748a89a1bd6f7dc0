using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>Holds the deadlines of a plan's rules against those of the rules they feed, period by period over the years that both plans run.</summary>
internal sealed class ReportLeadProof(PlanRuleContext context, WorkingDays working)
{
    private const int FarthestMove = 366;

    private readonly ReportingSettings usual = context.Context.Workspace.Settings.Reporting ?? new();

    /// <summary>Reports each deadline of a rule that comes too late for the next one up; the first period in which it does is the example.</summary>
    /// <param name="index">The position of the rule in the plan.</param>
    /// <param name="aboveContext">The plan of the rule that it feeds.</param>
    /// <param name="aboveIndex">The position of that rule.</param>
    /// <param name="name">How messages name that plan.</param>
    /// <param name="place">Where that rule stands.</param>
    public void Check(int index, PlanContext aboveContext, int aboveIndex, string name, string place)
    {
        var (rule, above) = (context.Plan.Reporting[index], aboveContext.Plan.Reporting[aboveIndex]);
        var wanted = DeadlinesOf(above, YearsOf(aboveContext)).GroupBy(d => d.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(d => d.LastDay), StringComparer.Ordinal);
        var isExclusive = rule.Before.Count > 0;
        var points = isExclusive ? rule.Before : rule.By;
        for (var p = 0; p < points.Count; p++)
        {
            if (FirstLate(rule, points[p], wanted) is not { } late) continue;
            var at = PlanPaths.Reporting.Item(index).Field(isExclusive ? "before" : "by").Item(p);
            var (advice, fix) = Mend(rule, new(points[p], isExclusive), wanted, at);
            object[] arguments =
            [
                late.Key, OfficialDate.Short(late.LastDay), above.Id, name, place, OfficialDate.Short(wanted[late.Key]),
                working.Between(late.LastDay, wanted[late.Key]).ToString(CultureInfo.InvariantCulture), usual.LeadDays, advice,
            ];
            if (fix is null) context.Report(CascadeDiagnostics.ReportLead, at, arguments);
            else context.ReportWithFix(fix, CascadeDiagnostics.ReportLead, at, arguments);
        }
    }

    /// <summary>The latest day that works in all periods.</summary>
    private (LocalizedText Advice, DiagnosticFix? Fix) Mend(ReportingRule rule, Deadline deadline, Dictionary<string, DateOnly> wanted, ModelPath at)
    {
        var keys = Of(rule, deadline.Point).Select(d => d.Key).Where(wanted.ContainsKey).ToList();
        var start = deadline.LastDay(context.Context.ReferenceDate.Year);
        for (var back = 1; back <= FarthestMove; back++)
        {
            var point = deadline.Moved(start.AddDays(-back));
            if (!Of(rule, point).Select(d => d.Key).Where(wanted.ContainsKey).SequenceEqual(keys, StringComparer.Ordinal) || FirstLate(rule, point, wanted) is not null) continue;
            var text = point.ToString();
            var fix = context.SourceMap.Contains(at) ? new DiagnosticFix(new($"Sửa thành “{text}”", $"Change to \"{text}\""), context.SourceMap.Find(at), text) : null;
            return (new($"Ngày muộn nhất còn kịp: {deadline.Key}: {text}.", $"The latest that works: {deadline.Key}: {text}."), fix);
        }

        return (new("Không ngày nào trong kỳ này còn kịp; sửa hạn của cấp trên.", "No day of this period works; the deadline above has to move."), null);
    }

    private (string Key, DateOnly LastDay)? FirstLate(ReportingRule rule, CalendarPoint point, Dictionary<string, DateOnly> wanted)
    {
        foreach (var deadline in Of(rule, point))
        {
            if (wanted.TryGetValue(deadline.Key, out var next) && !LeavesEnough(deadline.LastDay, next)) return deadline;
        }

        return null;
    }

    private bool LeavesEnough(DateOnly day, DateOnly next) => day <= next && working.Between(day, next) >= usual.LeadDays;

    private IEnumerable<(string Key, DateOnly LastDay)> Of(ReportingRule rule, CalendarPoint point) =>
        DeadlinesOf(rule.Before.Count > 0 ? rule with { Before = [point] } : rule with { By = [point] }, YearsOf(context.Context));

    /// <summary>A report that comes back is known by its period; one that every year asks for without saying how often, by the year.</summary>
    private IEnumerable<(string Key, DateOnly LastDay)> DeadlinesOf(ReportingRule rule, (int First, int Last) years)
    {
        var isNamed = rule.Every is not (null or Frequency.Once or Frequency.AdHoc);
        var isYearly = (rule.Before.Count > 0 ? rule.Before : rule.By).All(p => p.IsYearly);
        return ReportDeadlines.Of(rule, years, rule.DayOff ?? usual.DayOff, working)
            .Select(d => (isNamed ? d.Period.Name : isYearly ? d.LastDay.Year.ToString(CultureInfo.InvariantCulture) : nameof(Frequency.Once), d.LastDay));
    }

    /// <summary>From the year of issue, or the plan's first year if that is later, to its last.</summary>
    private static (int First, int Last) YearsOf(PlanContext plan)
    {
        var issued = plan.ReferenceDate.Year;
        var first = Math.Max(issued, plan.Plan.Period?.From?.Year ?? issued);
        return (first, Math.Max(first, plan.Plan.Period?.To?.Year ?? first));
    }
}
