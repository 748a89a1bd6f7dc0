namespace Plan.Sdk.Model;

/// <summary>One source of money.</summary>
public sealed record FundingSource
{
    /// <summary>The id, or <c>null</c>.</summary>
    public string? Id { get; init; }

    /// <summary>What it is, such as <c>Ngân sách phường</c>.</summary>
    public required string Source { get; init; }

    /// <summary>How much.</summary>
    public decimal? Amount { get; init; }

    /// <summary>In which unit, such as <c>triệu đồng</c>.</summary>
    public string? Unit { get; init; }
}
