using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Adds the figures of units for one indicator, in the way the indicator says.</summary>
/// <param name="indicator">The indicator.</param>
/// <param name="weight">The number of the indicator that weighs; -1 when there is none.</param>
/// <param name="figures">The figures of the period.</param>
/// <param name="before">The figures of the period before, or <c>null</c>.</param>
internal sealed class UnitAddition(Indicator indicator, int weight, PeriodCalculation figures, FigureColumn? before)
{
    private readonly Aggregation aggregation = IndicatorArithmetic.AggregationOf(indicator);
    private readonly decimal scale = IndicatorArithmetic.ScaleOf(indicator);
    private readonly (Fraction Low, Fraction High)? range = IndicatorArithmetic.RangeOf(indicator) is var (low, high) ? (Fraction.Of(low), Fraction.Of(high)) : null;

    /// <summary>Adds a unit that was asked, with its figure or without.</summary>
    /// <returns>How it stands.</returns>
    public UnitState Add(NodeSum sum, int unit, UnitFigure? figure) => aggregation switch
    {
        Aggregation.Ratio => AddRatio(sum, unit, figure),
        Aggregation.WeightedAverage => AddWeighted(sum, unit, figure),
        Aggregation.UnitCount or Aggregation.UnitShare => AddCounted(sum, unit, figure),
        _ => AddPlain(sum, unit, figure),
    };

    /// <summary>Works out figure and bounds of a node.</summary>
    public void Finish(NodeSum sum)
    {
        if (aggregation is Aggregation.Sum or Aggregation.UnitCount) sum.FinishSum(Fraction.Of(1));
        else sum.FinishMean(Fraction.Of(aggregation switch { Aggregation.Ratio => scale, Aggregation.UnitShare => 100, _ => 1 }));
    }

    private UnitState AddRatio(NodeSum sum, int unit, UnitFigure? figure)
    {
        if (figure is { IsPair: true } pair)
        {
            sum.AddPair(pair);
            return UnitState.Reported;
        }

        if (figure is { } quotient) sum.Keep(quotient, scale);
        var known = figure is { } alone ? (alone.Value(scale), alone.Value(scale)) : range;
        if (known is var (low, high) && before is not null && (before.Marks[unit] & FigureMarks.Pair) != FigureMarks.None)
        {
            var denominator = Fraction.Of(before.Below[unit]);
            var share = denominator / Fraction.Of(scale);
            sum.AddMissing(unit, low * share, high * share, denominator, fromLastPeriod: true);
        }
        else sum.AddMissing(unit);

        return figure is null ? UnitState.Missing : UnitState.WithoutPair;
    }

    private UnitState AddPlain(NodeSum sum, int unit, UnitFigure? figure)
    {
        if (figure is { } given)
        {
            sum.AddFigure(given, scale);
            return UnitState.Reported;
        }

        // What a cumulative indicator's range says of one report, it does not say of several added up.
        if (range is var (low, high) && !(indicator.Cumulative && aggregation == Aggregation.Sum)) sum.AddMissing(unit, low, high, Fraction.Of(1), fromLastPeriod: false);
        else sum.AddMissing(unit);
        return UnitState.Missing;
    }

    private UnitState AddWeighted(NodeSum sum, int unit, UnitFigure? figure)
    {
        var weighs = weight >= 0 && figures.FigureOf(weight, unit) is { } found && found.Value(1).Numerator.Sign >= 0 ? found : (UnitFigure?)null;
        if (figure is { } given && weighs is { } by)
        {
            sum.AddWeighed(given, by, scale);
            return UnitState.Reported;
        }

        if (figure is null && weighs is { } known && range is var (low, high)) sum.AddMissing(unit, low * known.Value(1), high * known.Value(1), known.Value(1), fromLastPeriod: false);
        else sum.AddMissing(unit);
        return figure is null ? UnitState.Missing : UnitState.WithoutWeight;
    }

    private UnitState AddCounted(NodeSum sum, int unit, UnitFigure? figure)
    {
        if (figure is { } given && indicator.Condition is { } condition)
        {
            sum.AddCounted(given, given.Meets(condition, scale));
            return UnitState.Reported;
        }

        sum.AddMissing(unit, default, Fraction.Of(1), Fraction.Of(1), fromLastPeriod: false);
        return UnitState.Missing;
    }
}
