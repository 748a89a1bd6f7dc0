using Plan.Sdk.Collections;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Makes what is shown of what a <see cref="PeriodCalculation"/> worked out.</summary>
/// <param name="table">The figures.</param>
/// <param name="columns">The figures of the period.</param>
/// <param name="calculation">What was worked out.</param>
/// <param name="period">The written form of the period.</param>
internal sealed class PeriodValues(FigureTable table, PeriodColumns columns, PeriodCalculation calculation, string period)
{
    /// <summary>The figure of an indicator at a node.</summary>
    /// <param name="indicator">The number of the indicator.</param>
    /// <param name="node">The number of the node.</param>
    /// <param name="units">The numbers of the units whose lines are named as origins.</param>
    public IndicatorValue Of(int indicator, int node, IEnumerable<int> units)
    {
        var definition = table.Indicators[indicator];
        var sum = calculation.SumsOf(indicator)[node];
        var isSum = IndicatorArithmetic.AggregationOf(definition) is Model.Aggregation.Sum or Model.Aggregation.Average || definition.Formula is not null;
        return new()
        {
            Indicator = definition.Id,
            Period = period,
            Exact = sum.Exact,
            Value = sum.Exact?.Round(definition.Decimals),
            Numerator = isSum || sum.Exact is null || sum.Below.IsZero ? null : sum.Above.ToDecimal(),
            Denominator = isSum || sum.Exact is null || sum.Below.IsZero ? null : sum.Below.ToDecimal(),
            IsEstimate = sum.IsEstimate,
            Coverage = new(sum.Reported, sum.Expected),
            Missing = sum.Missing.Select(u => table.Units[u]).Order(StringComparer.Ordinal).ToValueList(),
            Bounds = BoundsOf(sum, definition.Decimals),
            Origins = OriginsOf(indicator, units).ToValueList(),
        };
    }

    /// <summary>The figure of an indicator of one unit. One that can't be put together with others is shown, and counts as missing.</summary>
    public IndicatorValue OfUnit(int indicator, int unit)
    {
        var definition = table.Indicators[indicator];
        var figure = calculation.FigureOf(indicator, unit);
        var states = calculation.StatesOf(indicator);
        var isAsked = states[unit] != UnitState.NotAsked;
        var counts = states[unit] == UnitState.Reported || (states[unit] == UnitState.WithoutPair && states.Count(s => s != UnitState.NotAsked) == 1);
        var exact = figure?.Value(IndicatorArithmetic.ScaleOf(definition));
        return new()
        {
            Indicator = definition.Id,
            Period = period,
            Exact = exact,
            Value = exact?.Round(definition.Decimals),
            Numerator = figure is { IsPair: true } above ? above.Above : null,
            Denominator = figure is { IsPair: true } below ? below.Below : null,
            IsEstimate = figure is { IsEstimate: true },
            Coverage = new(counts ? 1 : 0, isAsked ? 1 : 0),
            Missing = isAsked && !counts ? [table.Units[unit]] : [],
            Origins = OriginsOf(indicator, [unit]).ToValueList(),
        };
    }

    private static Bounds? BoundsOf(NodeSum sum, int decimals) =>
        sum.Missing.Count > 0 && sum.Range is { } range && range.Low.Floor(decimals) is { } low && range.High.Ceiling(decimals) is { } high ? new(low, high, sum.RestsOnLastPeriod) : null;

    private IEnumerable<FigureOrigin> OriginsOf(int indicator, IEnumerable<int> units)
    {
        var reported = calculation.SourcesOf(indicator);
        return units.SelectMany(unit => reported.SelectMany(source => columns.PartsOf(source, unit).Select(part => table.OriginOf(source, part)))).Distinct();
    }
}
