using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// From when to when units exist, by months, and who carries on for one that ended. A month belongs to the units that exist on its last day: of a ward
/// that is merged on 15 June, June is reported by the one that took it over, and no month counts twice.
/// </summary>
internal sealed class UnitLives
{
    private readonly ValueList<string> units;
    private readonly MonthSpan[] lives;
    private readonly ReportingPeriod[][] owed;
    private readonly Func<string, DateOnly, ValueList<string>> successors;

    /// <summary>The lives of units as a plan means them.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="units">The ids of the units.</param>
    /// <param name="owed">For each the periods of the reports that it owes.</param>
    public UnitLives(PlanContext context, ValueList<string> units, ReportingPeriod[][] owed)
    {
        this.units = units;
        this.owed = owed;
        lives = [.. units.Select(u => LifeOf(context.FindOrganization(u)))];
        successors = new UnitSuccession(context).SuccessorsOn;
    }

    /// <summary>
    /// The months of a run for which a unit has to answer, <c>null</c> when there are none: those in which it exists, earlier ones whose shorter reports
    /// it inherited, and at its end those whose shorter reports it still owed: of a ward closed in mid-quarter that whole quarter, unless its report passed
    /// on.
    /// </summary>
    public MonthSpan? Within(int unit, MonthSpan span)
    {
        var (first, last) = lives[unit];
        if (first > span.First || last < span.Last)
        {
            var parts = MonthSpan.Of(owed[unit]).Where(p => span.Contains(p) && p != span).ToList();
            foreach (var part in parts) first = Math.Min(first, part.First);
            if (last < span.Last) last = parts.Select(p => p.Last).DefaultIfEmpty(last).Max();
        }

        var life = new MonthSpan(Math.Max(span.First, first), Math.Min(span.Last, last));
        return life.Count > 0 ? life : null;
    }

    /// <summary>For each unit the number of the one that carries on for it when a run of months is over: itself while it exists, or when nobody
    /// does; of several the first that reports.</summary>
    public int[] Carriers(MonthSpan span)
    {
        var carriers = new int[units.Count];
        Dictionary<string, int>? numbers = null;
        for (var unit = 0; unit < carriers.Length; unit++)
        {
            carriers[unit] = unit;
            if (lives[unit].Last >= span.Last) continue;
            numbers ??= Enumerable.Range(0, units.Count).ToDictionary(u => units[u], StringComparer.Ordinal);
            foreach (var next in successors(units[unit], MonthSpan.LastDayOf(span.Last)))
            {
                if (!numbers.TryGetValue(next, out var carrier)) continue;
                carriers[unit] = carrier;
                break;
            }
        }

        return carriers;
    }

    private static MonthSpan LifeOf(Organization? unit) => new(
        unit?.ValidFrom is { } from ? MonthSpan.MonthOf(from) : int.MinValue / 2,
        unit?.ValidTo is { } to ? MonthSpan.LastFullMonth(to) : int.MaxValue / 2);
}
