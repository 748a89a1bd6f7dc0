namespace Plan.Sdk.Model.Plugins;

/// <summary>How a plugin runs.</summary>
public enum PluginTier
{
    /// <summary>Not at all: it has no code.</summary>
    Pack,

    /// <summary>In a process of its own.</summary>
    Worker,

    /// <summary>In the host's process, because the operator wants it so.</summary>
    InProcess,
}
