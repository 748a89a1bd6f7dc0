namespace Plan.Sdk.Model;

/// <summary>What the figure of a unit has to be for the unit to count.</summary>
public sealed record IndicatorCondition
{
    /// <summary>How the figure is meant.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The figure.</summary>
    public Amount? Amount { get; init; }
}
