namespace Plan.Sdk.Plugins;

/// <summary>How a plugin stands. <c>README.md</c> of this project has what leads to which.</summary>
public enum PluginState
{
    /// <summary>Not there.</summary>
    Absent,

    /// <summary>There, and may be started.</summary>
    Installed,

    /// <summary>Switched off by the operator, or the host's own state can't be read.</summary>
    Disabled,

    /// <summary>Not as it was packed.</summary>
    Modified,

    /// <summary>Does not fit this host, its settings or its grants.</summary>
    Refused,

    /// <summary>Being started.</summary>
    Starting,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Failed, and waits to be started again.</summary>
    Backoff,

    /// <summary>Failed too often, or took the host with it; the operator decides.</summary>
    Quarantined,

    /// <summary>Being stopped.</summary>
    Stopping,

    /// <summary>Stopped as asked.</summary>
    Stopped,

    /// <summary>Stopped, and its code is gone from the process, as was looked at.</summary>
    Unloaded,

    /// <summary>Stopped, and something holds its code in the process.</summary>
    UnloadLeaking,
}
