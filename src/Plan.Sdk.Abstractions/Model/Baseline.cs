namespace Plan.Sdk.Model;

/// <summary>The figure a target starts from.</summary>
public sealed record Baseline
{
    /// <summary>The figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>When it was measured.</summary>
    public CalendarPoint? At { get; init; }
}
