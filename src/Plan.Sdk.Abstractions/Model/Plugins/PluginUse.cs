namespace Plan.Sdk.Model.Plugins;

/// <summary>A plugin that a workspace has.</summary>
public sealed record PluginUse
{
    /// <summary>The plugin's id, such as <c>plan.csv</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it runs; <c>null</c>: packs as packs, code as a worker.</summary>
    public PluginTier? Tier { get; init; }

    /// <summary>Its settings, which only its manifest knows; <c>null</c>: none.</summary>
    public OpenValue? Settings { get; init; }
}
