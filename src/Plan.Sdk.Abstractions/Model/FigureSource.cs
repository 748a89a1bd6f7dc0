namespace Plan.Sdk.Model;

/// <summary>Where the figures of an indicator are kept when they are not only reported by hand: a query of a data source, and what its columns mean.</summary>
public sealed record FigureSource
{
    /// <summary>The name of the data source.</summary>
    public required string Data { get; init; }

    /// <summary>The name of the query in it.</summary>
    public required string Query { get; init; }

    /// <summary>The column that holds the id of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The column of the figure itself; <c>null</c> when there is none.</summary>
    public string? Value { get; init; }

    /// <summary>Of a share, the column of what is counted; <c>null</c> when there is none.</summary>
    public string? Numerator { get; init; }

    /// <summary>Of a share, the column of what it is counted out of; <c>null</c> when there is none.</summary>
    public string? Denominator { get; init; }

    /// <summary>How many days old figures may be and still count, 0 to 3660; <c>null</c>: any age.</summary>
    public int? FreshDays { get; init; }
}
