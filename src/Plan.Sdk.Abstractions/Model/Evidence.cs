namespace Plan.Sdk.Model;

/// <summary>A file that proves what a report says. Hash and size, written by the unit or at the latest when the report is received, keep it from
/// changing unnoticed.</summary>
public sealed record Evidence
{
    /// <summary>The file: in the folder that has the report's name without its ending, or where there is no such folder beside the report.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits; <c>null</c>: not said.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Its size in bytes; <c>null</c>: not said.</summary>
    public decimal? Size { get; init; }
}
