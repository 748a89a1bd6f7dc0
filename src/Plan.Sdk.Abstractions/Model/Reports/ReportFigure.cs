namespace Plan.Sdk.Model.Reports;

/// <summary>What one unit says about one indicator. Immutable; compares by value.</summary>
public sealed record ReportFigure
{
    /// <summary>The name of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The figure, rounded; <c>null</c> while there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The figure with its unit, or words that there is none.</summary>
    public required string Text { get; init; }

    /// <summary>Of a share, what is counted.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of a share, what it is counted out of.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Whether it is an estimate (ước thực hiện).</summary>
    public bool Estimate { get; init; }

    /// <summary>The unit's remark.</summary>
    public string? Comment { get; init; }
}
