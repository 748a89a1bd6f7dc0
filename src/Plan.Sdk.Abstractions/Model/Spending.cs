namespace Plan.Sdk.Model;

/// <summary>Money of one source that a unit had and spent in a period.</summary>
public sealed record Spending
{
    /// <summary>Where the money comes from: the id of a source of the plan, or its words.</summary>
    public required string Source { get; init; }

    /// <summary>What was planned.</summary>
    public decimal? Planned { get; init; }

    /// <summary>What was spent.</summary>
    public required decimal Spent { get; init; }

    /// <summary>The unit of money, such as <c>triệu đồng</c>; <c>null</c>: that of the plan's source.</summary>
    public string? Unit { get; init; }
}
