using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Results;

/// <summary>What has come of a target by the end of a period. Immutable; compares by value.</summary>
public sealed record TargetResult
{
    /// <summary>The target.</summary>
    public required Target Target { get; init; }

    /// <summary>Which of the target's figures it is, of one with several; otherwise <c>null</c>.</summary>
    public TargetValue? Part { get; init; }

    /// <summary>The id of the stage that the target belongs to; <c>null</c> for one of the whole term.</summary>
    public string? Stage { get; init; }

    /// <summary>What it measures; <c>null</c> for a target without a figure.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The written form of the period.</summary>
    public required string Period { get; init; }

    /// <summary>The result; without a figure when there is none.</summary>
    public IndicatorValue? Result { get; init; }

    /// <summary>The result of the same period a year before ("so cùng kỳ"); <c>null</c> when nothing was reported then.</summary>
    public IndicatorValue? Previous { get; init; }

    /// <summary>How the figure is meant; <c>null</c> without a figure.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The figure to reach, a rise or fall reckoned from where it starts; of a range the end that comes first.</summary>
    public decimal? Goal { get; init; }

    /// <summary>The figure it starts from: of a yearly rise or fall that of the year before.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>By when; <c>null</c> when nothing says so.</summary>
    public DateOnly? Horizon { get; init; }

    /// <summary>Where the path from baseline to goal is at the end of the period, rounded to the indicator's decimals; <c>null</c> without a path.</summary>
    public decimal? Expected { get; init; }

    /// <summary>How much of the goal is there, in percent, rounded to one decimal.</summary>
    public decimal? PercentOfGoal { get; init; }

    /// <summary>How far the result moved from the baseline.</summary>
    public Change? FromBaseline { get; init; }

    /// <summary>How far the result moved from that of the same period a year before.</summary>
    public Change? FromPrevious { get; init; }

    /// <summary>How the result stands.</summary>
    public TargetState State { get; init; }
}
