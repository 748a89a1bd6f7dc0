namespace Plan.Sdk.Plugins.Brokers;

/// <summary>What one request brought.</summary>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The media type with its parameters.</param>
/// <param name="Content">The body, decompressed.</param>
/// <param name="Tag">What names this state of the body, where it may be kept.</param>
/// <param name="Location">Where else to look.</param>
internal sealed record HttpFetched(int Status, string? ContentType, ReadOnlyMemory<byte> Content, string? Tag, Uri? Location)
{
    /// <summary>Whether the server can't answer now rather than not at all.</summary>
    public bool IsBusy => Status is 408 or 429 or 502 or 503 or 504;
}
