namespace Plan.Sdk.Model;

/// <summary>A stretch of time with one or two ends.</summary>
public sealed record PlanPeriod
{
    /// <summary>The beginning, or <c>null</c>.</summary>
    public CalendarPoint? From { get; init; }

    /// <summary>The end, or <c>null</c>.</summary>
    public CalendarPoint? To { get; init; }
}
