namespace Plan.Sdk.Plugins;

/// <summary>How a plugin stands in one process of the host.</summary>
/// <param name="State">The state.</param>
/// <param name="Since">Since when.</param>
/// <param name="Code">The id of the diagnostic that says why; <c>null</c> where nobody needs to be told.</param>
/// <param name="Due">When it may be started again, in <see cref="PluginState.Backoff"/>.</param>
public sealed record PluginStatus(PluginState State, DateTimeOffset Since, string? Code = null, DateTimeOffset? Due = null);
