using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>
/// What is measured (chỉ số), whatever is aimed at: how its figure is made, in which unit, and how the figures of units become one.
/// A target that names an indicator which the plan does not list measures one with the target's own unit and the usual settings.
/// </summary>
public sealed record Indicator
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The unit, such as <c>%</c> or <c>trẻ em</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The base of a rate, such as 1000 or 100000.</summary>
    public decimal? Per { get; init; }

    /// <summary>What its numerator counts, in words.</summary>
    public string? Numerator { get; init; }

    /// <summary>What its denominator counts, in words.</summary>
    public string? Denominator { get; init; }

    /// <summary>Which way it is wanted to go. Usually up.</summary>
    public Direction Direction { get; init; }

    /// <summary>How the figures of units become one; <c>null</c>: <see cref="Model.Aggregation.Ratio"/> for percentages and rates, else
    /// <see cref="Model.Aggregation.Sum"/>.</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>The id of the indicator whose figures weigh an average.</summary>
    public string? Weight { get; init; }

    /// <summary>When a unit counts, for <see cref="Model.Aggregation.UnitCount"/> and <see cref="Model.Aggregation.UnitShare"/>.</summary>
    public IndicatorCondition? Condition { get; init; }

    /// <summary>The ids of those who report it; empty: all whom the reporting rule names.</summary>
    public ValueList<string> From { get; init; } = [];

    /// <summary>How it follows from other indicators: <c>{so-tre-kham} / {so-tre} * 100</c>; <c>null</c> when units report it.</summary>
    public string? Formula { get; init; }

    /// <summary>Where its figures are kept beside what units report; <c>null</c>: units report them.</summary>
    public FigureSource? Source { get; init; }

    /// <summary>Whether the figures of shorter periods add up to that of a longer one; if not, the last one counts ("tại thời điểm").</summary>
    public bool Cumulative { get; init; }

    /// <summary>Between which figures it can be, both included; <c>null</c>: 0 to 100 for percentages of a part, else anything from 0 up. Figures
    /// below 0 are refused unless it has them, or only targets of rise and fall measure the indicator.</summary>
    public Amount? Range { get; init; }

    /// <summary>The largest change against the period before, in percent of that period's figure, that needs no remark; <c>null</c>: any.</summary>
    public decimal? Jump { get; init; }

    /// <summary>Whether each report has to say it.</summary>
    public bool Required { get; init; }

    /// <summary>The decimals that are printed, 0 to 6. Usually 1.</summary>
    public int Decimals { get; init; } = 1;
}
