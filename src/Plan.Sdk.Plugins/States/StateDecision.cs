namespace Plan.Sdk.Plugins.States;

/// <summary>What becomes of a plugin's record, and the change to write into the journal.</summary>
internal sealed record StateDecision(PluginRecord? Record, PluginState From, PluginEvent Event, PluginState To, string? Code);
