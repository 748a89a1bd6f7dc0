using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>One of the words that a value can be.</summary>
/// <param name="Text">The word in JSON.</param>
/// <param name="Value">The value it stands for.</param>
/// <param name="Description">What it means.</param>
internal sealed record ManifestWord(string Text, object Value, LocalizedText Description);
