using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Reports;

/// <summary>How one target stands in a period. Immutable; compares by value.</summary>
public sealed record ReportResult
{
    /// <summary>Its number in the report, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The id of the target.</summary>
    public required string Target { get; init; }

    /// <summary>The id of the indicator that it measures.</summary>
    public required string Indicator { get; init; }

    /// <summary>What is measured, in words.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of measure.</summary>
    public string? Measure { get; init; }

    /// <summary>What is aimed at, in words; <c>null</c> for a target without a figure.</summary>
    public string? Goal { get; init; }

    /// <summary>What is aimed at, where it is one figure.</summary>
    public decimal? GoalAmount { get; init; }

    /// <summary>The result, rounded; <c>null</c> without data.</summary>
    public decimal? Value { get; init; }

    /// <summary>The result with its unit, or words that there is none.</summary>
    public required string Text { get; init; }

    /// <summary>Of a share, what is counted, over all units.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of a share, what it is counted out of, over all units.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Percent of the goal.</summary>
    public decimal? Share { get; init; }

    /// <summary>The result of the same period before.</summary>
    public decimal? Previous { get; init; }

    /// <summary>The change against the period before, in percent.</summary>
    public decimal? Change { get; init; }

    /// <summary>Of a percentage, the change in percentage points.</summary>
    public decimal? Points { get; init; }

    /// <summary>Whether it counts units that meet a condition: then the figures of units are not in its measure.</summary>
    public bool CountsUnits { get; init; }

    /// <summary>How it stands against the target.</summary>
    public required TargetState State { get; init; }

    /// <summary>Whether estimates are in it.</summary>
    public bool Estimate { get; init; }

    /// <summary>How many units gave a figure.</summary>
    public required int Reported { get; init; }

    /// <summary>How many units owe one.</summary>
    public required int Expected { get; init; }

    /// <summary>The names of the units that gave none.</summary>
    public ValueList<string> Missing { get; init; } = [];

    /// <summary>The least that it can be while figures are missing.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most that it can be while figures are missing.</summary>
    public decimal? High { get; init; }

    /// <summary>Both bounds with their unit, <c>75,1% đến 97,1%</c>.</summary>
    public string? Range { get; init; }

    /// <summary>The figures of the units, in the order of the rule.</summary>
    public ValueList<ReportFigure> Figures { get; init; } = [];
}
