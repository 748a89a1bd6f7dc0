using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk;

/// <summary>What to roll up.</summary>
public sealed record RollUpOptions
{
    /// <summary>The id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The written form of the period.</summary>
    public required string Period { get; init; }

    /// <summary>The day whose organizations count; <c>null</c>: the last day of the period.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The levels to show beside the top; empty: all.</summary>
    public ValueList<AdministrativeLevel> Levels { get; init; } = [];
}
