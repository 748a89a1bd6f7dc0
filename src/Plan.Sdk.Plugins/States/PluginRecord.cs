using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins;

/// <summary>What the host keeps about a plugin in <c>plugins/state.json</c>. Immutable; compares by value.</summary>
public sealed record PluginRecord
{
    /// <summary>The plugin's id.</summary>
    public required string Id { get; init; }

    /// <summary>The version that counts.</summary>
    public required PackageVersion Current { get; init; }

    /// <summary>The version before, to go back to; <c>null</c>: none.</summary>
    public PackageVersion? Previous { get; init; }

    /// <summary><see cref="PluginState.Installed"/>, <see cref="PluginState.Disabled"/> or <see cref="PluginState.Quarantined"/>.</summary>
    public required PluginState State { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The id of the diagnostic that says why; <c>null</c> where nobody needs to be told.</summary>
    public string? Code { get; init; }

    /// <summary>When it failed, those that count, the newest last.</summary>
    public ValueList<DateTimeOffset> Failures { get; init; } = [];
}
