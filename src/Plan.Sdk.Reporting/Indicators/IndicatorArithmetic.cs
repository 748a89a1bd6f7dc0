using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>What follows from the fields of an indicator for reckoning.</summary>
public static class IndicatorArithmetic
{
    /// <summary>How the figures of units become one: what the indicator says, else a ratio for shares and rates, else a sum.</summary>
    public static Aggregation AggregationOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Aggregation ?? (IsShare(indicator) ? Aggregation.Ratio : Aggregation.Sum);
    }

    /// <summary>What numerator by denominator is multiplied with: 100 for <c>%</c>, 1000 for <c>‰</c>, the base of a rate, else 1.</summary>
    public static decimal ScaleOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Per ?? indicator.Unit switch { "%" => 100, "‰" => 1000, _ => 1 };
    }

    /// <summary>Whether its figures are in percent, so that a difference is one of percentage points.</summary>
    public static bool IsPercent(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator is { Unit: "%", Per: null };
    }

    /// <summary>Between what the figure of a unit can be: what the indicator says, else 0 to 100 for the percentage of a part; <c>null</c>: anything.</summary>
    public static (decimal Low, decimal High)? RangeOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Range is { UpTo: { } high } range) return (range.Value, high);
        return indicator.Range is null && IsPercent(indicator) && (indicator.Denominator is not null || AggregationOf(indicator) == Aggregation.Ratio) ? (0, 100) : null;
    }

    /// <summary>Whether a formula over the totals of other indicators gives its total. One with an aggregation of its own is worked out for each unit first.</summary>
    internal static bool IsOfTotals(Indicator indicator) => indicator is { Formula: not null, Aggregation: null or Aggregation.Ratio };

    /// <summary>Whether its figures are quotients: percentages and rates.</summary>
    internal static bool IsShare(Indicator indicator) => indicator.Per is not null || indicator.Unit is "%" or "‰";
}
