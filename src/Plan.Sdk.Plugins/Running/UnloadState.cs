namespace Plan.Sdk.Plugins;

/// <summary>What became of the code of a plugin that was stopped.</summary>
public enum UnloadState
{
    /// <summary>Nothing of it is left.</summary>
    Unloaded,

    /// <summary>Something still holds it, so that it stays in memory until the host ends.</summary>
    UnloadLeaking,

    /// <summary>Its manifest does not say that it can be unloaded, so that it stays in memory until the host ends.</summary>
    Kept,
}
