using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>Makes the obligations of a plan from its rules, units and periods.</summary>
public static class ObligationList
{
    /// <summary>
    /// What the units of a plan owe, each key once, by last day, then in the order of the plan. A unit owes a report when it has opened before its
    /// figures are cut off, and exists on its last day. What a unit that ended before still owes passes to the successors that exist then; without
    /// one it stays with the unit, for the period in which it ended and no later one.
    /// </summary>
    /// <param name="context">The plan.</param>
    /// <param name="working">The working days.</param>
    /// <param name="booked">The reports about which something is written down, sent ones and others: these never pass to another unit.</param>
    public static ValueList<Obligation> Of(PlanContext context, WorkingDays working, IReadOnlySet<SubmissionKey>? booked = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var usual = context.Workspace.Settings.Reporting ?? new();
        var succession = new UnitSuccession(context);
        return context.Plan.Reporting
            .SelectMany(rule => Of(rule, succession.Named(rule)))
            .DistinctBy(o => o.Key)
            .OrderBy(o => o.LastDay)
            .ToValueList();

        IEnumerable<Obligation> Of(ReportingRule rule, IReadOnlyList<NamedUnit> units) =>
            DeadlinesOf(rule, context, working).SelectMany(deadline =>
                new OwingUnits(context, rule, deadline, rule.CutOff ?? usual.CutOff, succession, booked).Of(units));
    }

    /// <summary>When the reports of a rule are due in the years of its plan, by day; more than one may cover the same period.</summary>
    internal static IEnumerable<ReportDeadline> DeadlinesOf(ReportingRule rule, PlanContext context, WorkingDays working) =>
        ReportDeadlines.Of(rule, YearsOf(context), rule.DayOff ?? (context.Workspace.Settings.Reporting ?? new()).DayOff, working)
            .Where(d => rule.Since?.FirstDay is not { } first || d.Period.LastDay >= first);

    /// <summary>From the year of issue, or the plan's first year if that is later, to its last; a plan without an end asks for its year of issue alone.</summary>
    private static (int First, int Last) YearsOf(PlanContext context)
    {
        var issued = context.ReferenceDate.Year;
        var first = Math.Max(issued, context.Plan.Period?.From?.Year ?? issued);
        return (first, Math.Max(first, context.Plan.Period?.To?.Year ?? first));
    }
}
