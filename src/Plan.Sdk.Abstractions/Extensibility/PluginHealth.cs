using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Extensibility;

/// <summary>How a plugin is.</summary>
/// <param name="State">Whether it can work.</param>
/// <param name="Message">What is wrong and what to do, or what it found; no secret, no address that is not the user's to see.</param>
public sealed record PluginHealth(PluginHealthState State, LocalizedText Message);
