using Plan.Sdk.Collections;

namespace Plan.Sdk.Extensibility;

/// <summary>What to fetch. Immutable; compares by value.</summary>
public sealed record HttpRequest
{
    /// <summary>The absolute address, <c>https</c>, or <c>http</c> where granted; without user and password.</summary>
    public required Uri Address { get; init; }

    /// <summary>Headers beside the usual ones.</summary>
    public ValueList<HttpHeader> Headers { get; init; } = [];
}
