namespace Plan.Sdk.Extensibility;

/// <summary>What a server answered.</summary>
public sealed record HttpAnswer
{
    /// <summary>The status code, such as 200.</summary>
    public required int Status { get; init; }

    /// <summary>The media type with its parameters, as the server gave it; <c>null</c> when it gave none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body, decompressed, at most 10 MB.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>When the content was last known to be right: now, or the moment of the last answer that a cache confirmed.</summary>
    public required DateTimeOffset AsOf { get; init; }
}
