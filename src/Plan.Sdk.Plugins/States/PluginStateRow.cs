using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.States;

/// <summary>A state in words.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Meaning">What it means, for <c>README.md</c>.</param>
/// <param name="Deadline">How long it may last; <c>—</c>: for ever.</param>
/// <param name="IsKept">Whether it outlives the process of the host.</param>
internal sealed record PluginStateRow(PluginState State, LocalizedText Name, string Meaning, string Deadline = "—", bool IsKept = false);
