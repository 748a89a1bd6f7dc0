using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>Works out when the reports of a rule are due.</summary>
public static class ReportDeadlines
{
    /// <summary>
    /// The reports that a rule asks for about the years of its plan, by day. A day of every year comes back each year, and its report covers
    /// the period that ends nearest to it: <c>15/01</c> asks about the year before, and so for the last time in the year after the plan's last. Of
    /// a whole term it is asked once, on the day nearest to the term's end. A rule that tells its time in words alone has none.
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
        return points.SelectMany(Asked).OrderBy(d => d.LastDay).Select(d => d with { LastDay = Moved(isExclusive ? d.LastDay.AddDays(-1) : d.LastDay) });

        IEnumerable<ReportDeadline> Asked(CalendarPoint point)
        {
            if (!point.IsYearly) return [At(isExclusive ? point.FirstDay!.Value : point.LastDay!.Value)];
            if (rule.Every == Frequency.Term) return [Enumerable.Range(years.Last, 2).Select(y => At(point.In(y))).MinBy(d => Distance(d))!];
            if (IsOfADay(rule.Every)) return Enumerable.Range(years.First, years.Last - years.First + 1).Select(y => At(point.In(y)));
            return Enumerable.Range(years.First, years.Last - years.First + 2).Select(y => At(point.In(y))).Where(d => d.Period.Year >= years.First && d.Period.Year <= years.Last);
        }

        ReportDeadline At(DateOnly day) => new(
            IsOfADay(rule.Every) ? ReportingPeriod.OfDay(day) : rule.Every is { } kind and not Frequency.Term ? ReportingPeriod.EndingNear(kind, day) : ReportingPeriod.OfTerm(years.First, years.Last),
            day);

        DateOnly Moved(DateOnly day) => dayOff switch
        {
            DayOffRule.Next => working.OnOrAfter(day),
            DayOffRule.Previous => working.OnOrBefore(day),
            _ => day,
        };
    }

    /// <summary>Reports that are made once, or when asked for, have no period but the day they are due.</summary>
    private static bool IsOfADay(Frequency? every) => every is null or Frequency.Once or Frequency.AdHoc;

    private static int Distance(ReportDeadline deadline) => Math.Abs(deadline.LastDay.DayNumber - deadline.Period.LastDay.DayNumber);
}
