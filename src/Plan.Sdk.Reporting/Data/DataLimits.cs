namespace Plan.Sdk.Reporting.Data;

/// <summary>How long data sources are waited for, and how much is taken from them. Immutable.</summary>
public sealed record DataLimits
{
    /// <summary>For one page. Usually 30 seconds.</summary>
    public TimeSpan Page { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For all pages of all queries of one source. Usually two minutes.</summary>
    public TimeSpan Source { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The rows that a page is asked for. Usually 1,000.</summary>
    public int RowsOfPage { get; init; } = 1_000;

    /// <summary>The most rows of a query. Usually 100,000.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>The most pages of a query. Usually 1,000.</summary>
    public int Pages { get; init; } = 1_000;
}
