using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>Works out when the reports of a rule are due.</summary>
public static class ReportDeadlines
{
    /// <summary>
    /// The reports that a rule asks for in the years of its plan, by day. A day of every year comes back each year, and its report covers
    /// the period that ends nearest to it. A rule that tells its time in words alone has none.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="years">The first and the last year of the plan, both included.</param>
    /// <param name="dayOff">What becomes of a deadline on a day off.</param>
    /// <param name="working">The working days.</param>
    public static IEnumerable<ReportDeadline> Of(ReportingRule rule, (int First, int Last) years, DayOffRule dayOff, WorkingDays working)
    {
        ArgumentNullException.ThrowIfNull(working);
        ArgumentNullException.ThrowIfNull(rule);
        var isExclusive = rule.Before.Count > 0;
        var points = isExclusive ? rule.Before : rule.By;
        var days = points.SelectMany(p => DaysOf(p, years, isExclusive)).Order();
        return days.Select(day => new ReportDeadline(PeriodOf(rule.Every, day, years), Moved(isExclusive ? day.AddDays(-1) : day)));

        DateOnly Moved(DateOnly day) => dayOff switch
        {
            DayOffRule.Next => working.OnOrAfter(day),
            DayOffRule.Previous => working.OnOrBefore(day),
            _ => day,
        };
    }

    /// <summary>"Trước quý IV" ends before its first day, "trong quý IV" on its last.</summary>
    private static IEnumerable<DateOnly> DaysOf(CalendarPoint point, (int First, int Last) years, bool isExclusive) => point.IsYearly
        ? Enumerable.Range(years.First, years.Last - years.First + 1).Select(point.In)
        : [isExclusive ? point.FirstDay!.Value : point.LastDay!.Value];

    private static ReportingPeriod PeriodOf(Frequency? every, DateOnly day, (int First, int Last) years) => every switch
    {
        null or Frequency.Once or Frequency.AdHoc => ReportingPeriod.OfDay(day),
        Frequency.Term => ReportingPeriod.OfTerm(years.First, years.Last),
        { } kind => ReportingPeriod.EndingNear(kind, day),
    };
}
