namespace Plan.Sdk.Plugins;

/// <summary>What a plugin needs from its host.</summary>
public enum PluginCapability
{
    /// <summary>Files of the workspace, named in its settings.</summary>
    Files,

    /// <summary>Databases.</summary>
    Sql,

    /// <summary>Web addresses.</summary>
    Http,

    /// <summary>Secrets, by handle.</summary>
    Secrets,
}
