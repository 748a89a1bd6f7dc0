using Plan.Sdk.Collections;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// The figure of an indicator for a period, of one unit or of several together, with what it rests on. Where units are missing it is the
/// figure of those that reported, and says so. Immutable; compares by value.
/// </summary>
public sealed record IndicatorValue
{
    /// <summary>The id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The written form of the period; of a figure that is added up over several years <c>2019..2021</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The figure without any rounding, by which it is judged and reckoned on; <c>null</c> when there is none.</summary>
    public Fraction? Exact { get; init; }

    /// <summary>The figure as it is printed: rounded half away from zero to the indicator's decimals, once; <c>null</c> when there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>What is counted, of shares and rates: the sum of the units that gave both.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>What it is counted out of; for a share of units how many were asked and reported.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Whether an estimate (ước thực hiện) is in it.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>How many units it rests on.</summary>
    public Coverage Coverage { get; init; }

    /// <summary>The ids of the units that are missing, in ordinal order.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>Between what the figure lies whatever the missing units will report; <c>null</c> when nobody is missing, or when their range is not known.</summary>
    public Bounds? Bounds { get; init; }

    /// <summary>The lines of reports it comes from, by unit and period. The inner nodes of a roll-up leave them to their units.</summary>
    public ValueList<FigureOrigin> Origins { get; init; } = [];
}
