using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>Who signs, and in whose stead.</summary>
public sealed record Signature
{
    /// <summary>In whose stead, outermost first: <c>[TM, KT]</c> is a deputy who signs for a collective.</summary>
    public ValueList<SigningAuthority> Authority { get; init; } = [];

    /// <summary>The positions in whose stead KT., TL. and TUQ. sign, one each in that order.</summary>
    public ValueList<string> For { get; init; } = [];

    /// <summary>The signer's own position, such as <c>Chủ tịch</c>.</summary>
    public string? Position { get; init; }

    /// <summary>The signer's name.</summary>
    public string? Name { get; init; }
}
