namespace Plan.Sdk.Extensibility;

/// <summary>Whether a plugin can work.</summary>
public enum PluginHealthState
{
    /// <summary>It can.</summary>
    Healthy,

    /// <summary>It can, but not as well or not with everything.</summary>
    Degraded,

    /// <summary>It can't.</summary>
    Unhealthy,
}
