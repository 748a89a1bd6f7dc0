using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Plugins;

/// <summary>What a workspace says about its plugins, in <c>plugins.yaml</c>: which it has, with which settings, and what they may reach. Immutable; compares by value.</summary>
public sealed record PluginsFile
{
    /// <summary>The plugins.</summary>
    public ValueList<PluginUse> Plugins { get; init; } = [];

    /// <summary>Databases that plugins may ask.</summary>
    public ValueList<DatabaseConnection> Connections { get; init; } = [];

    /// <summary>Web addresses that plugins may ask.</summary>
    public ValueList<WebAddress> Addresses { get; init; } = [];

    /// <summary>Where secrets come from.</summary>
    public ValueList<SecretSource> Secrets { get; init; } = [];
}
