namespace Plan.Sdk.Plugins;

/// <summary>What a plugin provides.</summary>
public enum PluginAbility
{
    /// <summary>An <see cref="Extensibility.IDataSource"/>.</summary>
    DataSource,

    /// <summary>An <see cref="Extensibility.IPlanRule"/>.</summary>
    Rule,

    /// <summary>An <see cref="Extensibility.IDocumentWriter"/>.</summary>
    DocumentWriter,

    /// <summary><see cref="Extensibility.ITemplateFunctions"/>.</summary>
    TemplateFunctions,

    /// <summary>An <see cref="Extensibility.IHealthProbe"/>.</summary>
    HealthProbe,

    /// <summary>Templates, beside or in place of built-in ones.</summary>
    Templates,

    /// <summary>Texts that templates include.</summary>
    Texts,

    /// <summary>How answers of web addresses become rows.</summary>
    Mappings,

    /// <summary>Named queries of databases.</summary>
    Queries,
}
