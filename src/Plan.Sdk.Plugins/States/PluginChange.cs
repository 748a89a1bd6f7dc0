namespace Plan.Sdk.Plugins;

/// <summary>A change of a plugin's state, as the journal keeps it.</summary>
/// <param name="At">When.</param>
/// <param name="Plugin">Which plugin.</param>
/// <param name="Version">Its version then; <c>null</c> when the state could not be read.</param>
/// <param name="From">The state before.</param>
/// <param name="Event">What happened.</param>
/// <param name="To">The state after.</param>
/// <param name="Code">The id of the diagnostic that says why; <c>null</c>: it needs no reason.</param>
/// <param name="Actor">Who did it: <c>host</c>, or the operator's name.</param>
public sealed record PluginChange(DateTimeOffset At, string Plugin, string? Version, PluginState From, PluginEvent Event, PluginState To, string? Code, string Actor);
