using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// Which units have to report the figures of a period: those that owe a report for it, or reports that together fill the months in which they exist.
/// </summary>
internal sealed class ExpectedUnits
{
    private readonly ReportingPeriod[][] owed;
    private readonly UnitLives lives;

    /// <summary>What the units of a plan owe.</summary>
    public ExpectedUnits(PlanContext context, ValueList<Obligation> obligations)
    {
        var byUnit = obligations.ToLookup(o => o.Unit, StringComparer.Ordinal);
        Units = byUnit.Select(u => u.Key).ToValueList();
        owed = [.. byUnit.Select(u => u.Select(o => o.Period).ToArray())];
        lives = new(context, Units, owed);
    }

    /// <summary>The units that owe anything, in the order of the plan.</summary>
    public ValueList<string> Units { get; }

    /// <summary>From when to when they exist.</summary>
    public UnitLives Lives => lives;

    /// <summary>The first month that anybody owes a report for; <c>null</c> when nobody owes any by months.</summary>
    public int? FirstMonth => owed.SelectMany(o => o).Min(o => MonthSpan.Of(o)?.First);

    /// <summary>Whether each unit has to report, by number.</summary>
    /// <param name="span">The months; <c>null</c> for a period that is not of months.</param>
    /// <param name="period">The written form of the period.</param>
    /// <returns>For indicators that add up, and for those that the last report tells.</returns>
    public (bool[] AddedUp, bool[] Last) Of(MonthSpan? span, string period)
    {
        var (addedUp, last) = (new bool[Units.Count], new bool[Units.Count]);
        for (var unit = 0; unit < Units.Count; unit++)
        {
            if (Array.Exists(owed[unit], o => string.Equals(o.Name, period, StringComparison.Ordinal)))
            {
                addedUp[unit] = last[unit] = true;
                continue;
            }

            if (span is not { } whole || lives.Within(unit, whole) is not { } life) continue;
            last[unit] = Array.Exists(owed[unit], o => MonthSpan.Of(o) is { } part && whole.Contains(part) && part.Last == whole.Last);
            var runs = MonthSpan.Of(owed[unit]).Where(life.Contains).ToList();
            addedUp[unit] = runs.Count > 0 && Tiling.Of(life, runs) is not null;
        }

        return (addedUp, last);
    }
}
