using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <summary>A word that a setting can be.</summary>
/// <param name="Value">The word.</param>
/// <param name="Description">What it means.</param>
public sealed record SettingChoice(string Value, LocalizedText Description);
