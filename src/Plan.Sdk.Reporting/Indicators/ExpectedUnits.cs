using Plan.Sdk.Collections;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Which units have to report the figures of a period: those that owe a report for it, or reports that together fill it.</summary>
internal sealed class ExpectedUnits
{
    private readonly ILookup<string, Obligation> owed;

    /// <summary>What the units of a plan owe.</summary>
    public ExpectedUnits(ValueList<Obligation> obligations)
    {
        owed = obligations.ToLookup(o => o.Unit, StringComparer.Ordinal);
        Units = obligations.Select(o => o.Unit).Distinct(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>The units that owe anything, in the order of the plan.</summary>
    public ValueList<string> Units { get; }

    /// <summary>The first month that anybody owes a report for; <c>null</c> when nobody owes any by months.</summary>
    public int? FirstMonth => owed.SelectMany(o => o).Select(o => MonthSpan.Of(o.Period)?.First).Min();

    /// <summary>Whether each unit has to report, by number.</summary>
    /// <param name="span">The months; <c>null</c> for a period that is not of months.</param>
    /// <param name="period">The written form of the period.</param>
    /// <returns>For indicators that add up, and for those that the last report tells.</returns>
    public (bool[] AddedUp, bool[] Last) Of(MonthSpan? span, string period)
    {
        var (addedUp, last) = (new bool[Units.Count], new bool[Units.Count]);
        for (var unit = 0; unit < Units.Count; unit++)
        {
            var mine = owed[Units[unit]];
            var isOwn = mine.Any(o => string.Equals(o.Period.Name, period, StringComparison.Ordinal));
            var runs = span is { } months ? mine.Select(o => MonthSpan.Of(o.Period)).OfType<MonthSpan>().Where(months.Contains).ToList() : [];
            last[unit] = isOwn || runs.Exists(r => r.Last == span!.Value.Last);
            addedUp[unit] = isOwn || (span is { } whole && Tiling.Of(whole, runs) is not null);
        }

        return (addedUp, last);
    }
}
