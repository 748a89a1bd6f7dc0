namespace Plan.Sdk.Model;

/// <summary>A file that proves what a report says. It is known by its hash, so that it can't change unnoticed.</summary>
public sealed record Evidence
{
    /// <summary>The file, below the folder of the report.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required decimal Size { get; init; }
}
