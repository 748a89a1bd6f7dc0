using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A target (chỉ tiêu): a figure for an indicator by a time, or a statement without a figure.</summary>
public sealed record Target
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The indicator that is measured: an id that targets of several stages share; or its words.</summary>
    public string? Indicator { get; init; }

    /// <summary>Whether it is meant without a figure.</summary>
    public bool Qualitative { get; init; }

    /// <summary>How the figure is meant; <c>null</c> without a figure.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The figure.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The unit, such as <c>%</c> or <c>ngôi nhà</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The base of a rate, such as 100000 in "400/100.000 trẻ em".</summary>
    public decimal? Per { get; init; }

    /// <summary>By when; <c>null</c>: the end of the stage, else of the plan.</summary>
    public CalendarPoint? Horizon { get; init; }

    /// <summary>Whether the figure is meant for each year.</summary>
    public bool Yearly { get; init; }

    /// <summary>Where it starts from.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Figures for several horizons or areas.</summary>
    public ValueList<TargetValue> Values { get; init; } = [];

    /// <summary>The targets above that it answers, each as <c>plan#target</c>.</summary>
    public ValueList<string> Implements { get; init; } = [];

    /// <summary>The words; <c>null</c>: made from the fields.</summary>
    public ClauseText? Text { get; init; }
}
