namespace Plan.Sdk.Model.Reports;

/// <summary>Money of one source, over all units. Immutable; compares by value.</summary>
public sealed record ReportMoney
{
    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The unit of money.</summary>
    public string? Measure { get; init; }

    /// <summary>What was planned.</summary>
    public decimal? Planned { get; init; }

    /// <summary>What was spent; <c>null</c> when no unit says.</summary>
    public decimal? Spent { get; init; }

    /// <summary>Percent of the plan that was spent.</summary>
    public decimal? Share { get; init; }
}
