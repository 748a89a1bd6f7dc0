using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>One of the words that a value can be.</summary>
/// <param name="Key">The word in YAML.</param>
/// <param name="Value">The value in the model.</param>
/// <param name="Description">What it means.</param>
public sealed record Choice(string Key, object Value, LocalizedText Description);
