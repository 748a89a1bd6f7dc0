namespace Plan.Sdk.Model;

/// <summary>One of several figures of a target: for a horizon, or for an area.</summary>
public sealed record TargetValue
{
    /// <summary>By when.</summary>
    public CalendarPoint? Horizon { get; init; }

    /// <summary>Where, such as <c>nội thành</c>.</summary>
    public string? Area { get; init; }

    /// <summary>How the figure is meant.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>The figure.</summary>
    public Amount? Amount { get; init; }
}
