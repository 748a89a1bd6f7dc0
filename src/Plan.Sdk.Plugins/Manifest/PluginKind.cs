namespace Plan.Sdk.Plugins;

/// <summary>What a package holds.</summary>
public enum PluginKind
{
    /// <summary>Templates, texts, mappings and queries; no code.</summary>
    Pack,

    /// <summary>Code, with the class that starts it.</summary>
    Assembly,
}
