namespace Plan.Sdk.Model;

/// <summary>A figure of a report, for one indicator of the plan.</summary>
public sealed record SubmittedFigure
{
    /// <summary>The id of the indicator: one that the plan lists, or that a target names, or the id of a target that names none.</summary>
    public required string Indicator { get; init; }

    /// <summary>The figure itself; of a share it follows from numerator and denominator when these are given.</summary>
    public decimal? Value { get; init; }

    /// <summary>Of a share, what is counted.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of a share, what it is counted out of.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The unit of measure; <c>null</c>: the indicator's.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it is an estimate (ước thực hiện).</summary>
    public bool Estimate { get; init; }

    /// <summary>A remark.</summary>
    public string? Comment { get; init; }
}
