namespace Plan.Sdk.Plugins;

/// <summary>What happens to a plugin.</summary>
public enum PluginEvent
{
    /// <summary>A version was installed, or gone back to.</summary>
    Install,

    /// <summary>The operator switched it off.</summary>
    Disable,

    /// <summary>The operator switched it on.</summary>
    Enable,

    /// <summary>The operator lifted its quarantine or its wait.</summary>
    Reset,

    /// <summary>Its files are not as packed.</summary>
    Alter,

    /// <summary>It does not fit.</summary>
    Refuse,

    /// <summary>Its start begins.</summary>
    Start,

    /// <summary>Its start has ended well.</summary>
    Run,

    /// <summary>It failed.</summary>
    Fail,

    /// <summary>It failed once more than is borne.</summary>
    FailTooOften,

    /// <summary>The host ended while it was starting.</summary>
    EndHost,

    /// <summary>Its stop begins.</summary>
    Stop,

    /// <summary>It has ended.</summary>
    End,

    /// <summary>Its code is gone.</summary>
    Unload,

    /// <summary>Its code is held.</summary>
    Leak,
}
