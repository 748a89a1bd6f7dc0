using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// All figures that were reported for some indicators, in flat arrays: a column for each indicator and period that anybody reported, a cell for each
/// unit. Made by <see cref="FigureTableBuilder"/>. Immutable; thread-safe.
/// </summary>
public sealed class FigureTable
{
    private readonly FigureColumn?[][] columns;
    private readonly FrozenDictionary<string, int> periodNumbers;
    private readonly string[] files;

    internal FigureTable(ValueList<string> units, ValueList<Indicator> indicators, ValueList<ReportingPeriod> periods, FigureColumn?[][] columns, string[] files)
    {
        Units = units;
        Indicators = indicators;
        Periods = periods;
        this.columns = columns;
        this.files = files;
        periodNumbers = Enumerable.Range(0, periods.Count).ToFrozenDictionary(i => periods[i].Name, i => i, StringComparer.Ordinal);
    }

    /// <summary>The ids of the units.</summary>
    public ValueList<string> Units { get; }

    /// <summary>The indicators.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The periods that anybody reported, in the order in which they came.</summary>
    public ValueList<ReportingPeriod> Periods { get; }

    /// <summary>The number of an indicator; -1 when there is none.</summary>
    public int IndexOf(string indicator)
    {
        for (var i = 0; i < Indicators.Count; i++)
        {
            if (string.Equals(Indicators[i].Id, indicator, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>The number of a period; -1 when nobody reported it.</summary>
    internal int NumberOf(string period) => periodNumbers.GetValueOrDefault(period, -1);

    /// <summary>The figures of an indicator for a period; <c>null</c> when nobody reported any.</summary>
    internal FigureColumn? Column(int indicator, int period) => period < 0 ? null : columns[indicator][period];

    /// <summary>Where a reported figure stands.</summary>
    internal FigureOrigin OriginOf(int indicator, FigurePart part)
    {
        var column = columns[indicator][part.Period]!;
        return new(Units[part.Unit], Periods[part.Period].Name, files[column.Files[part.Unit]], column.Places[part.Unit] is >= 0 and var place ? ModelPath.Root.Field("figures").Item(place) : null);
    }
}
