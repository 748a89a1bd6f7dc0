namespace Plan.Sdk.Plugins.States;

/// <summary>What leads from one state to another.</summary>
internal sealed record PluginTransition(PluginState From, PluginEvent Event, PluginState To);
