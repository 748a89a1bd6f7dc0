using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>The last line of "Nơi nhận": where the office keeps the paper.</summary>
public sealed record Archive
{
    /// <summary>The abbreviations that keep it, <c>VT</c> (the clerks) first.</summary>
    public ValueList<string> Keepers { get; init; } = [];

    /// <summary>The number of copies kept, or <c>null</c>.</summary>
    public int? Copies { get; init; }
}
