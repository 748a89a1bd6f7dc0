using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>Makes the obligations of a plan from its rules, units and periods.</summary>
public static class ObligationList
{
    /// <summary>
    /// What the units of a plan owe, by last day, then in the order of the plan. A unit owes a report only if it exists on its last day.
    /// </summary>
    /// <param name="context">The plan.</param>
    /// <param name="working">The working days.</param>
    public static ValueList<Obligation> Of(PlanContext context, WorkingDays working)
    {
        ArgumentNullException.ThrowIfNull(context);
        var plan = context.Plan;
        var usual = context.Workspace.Settings.Reporting ?? new();
        var years = YearsOf(context);
        return plan.Reporting
            .SelectMany(rule => ReportDeadlines.Of(rule, years, rule.DayOff ?? usual.DayOff, working).SelectMany(deadline => rule.From
                .Where(unit => context.FindOrganization(unit) is not { } known || known.ExistsOn(deadline.LastDay))
                .Select(unit => new Obligation { Plan = plan.Id, Rule = rule, Unit = unit, Period = deadline.Period, LastDay = deadline.LastDay, CutOff = rule.CutOff ?? usual.CutOff })))
            .OrderBy(o => o.LastDay)
            .ToValueList();
    }

    /// <summary>From the year of issue, or the plan's first year if that is later, to its last; a plan without an end asks for its year of issue alone.</summary>
    private static (int First, int Last) YearsOf(PlanContext context)
    {
        var issued = context.ReferenceDate.Year;
        var first = Math.Max(issued, context.Plan.Period?.From?.Year ?? issued);
        return (first, Math.Max(first, context.Plan.Period?.To?.Year ?? first));
    }
}
