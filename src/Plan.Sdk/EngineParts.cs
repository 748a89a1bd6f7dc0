using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Validation;

namespace Plan.Sdk;

/// <summary>What an engine works with. Immutable; thread-safe.</summary>
internal sealed class EngineParts(ValueList<IPlanRule> rules, ValueList<IDocumentWriter> writers, ValueList<IDataSource> sources, TimeProvider clock)
{
    /// <summary>Judges plans.</summary>
    public PlanValidator Validator { get; } = new(rules);

    /// <summary>Writes papers.</summary>
    public PaperWriters Writers { get; } = new(writers);

    /// <summary>Fetches figures.</summary>
    public DataBinder Binder { get; } = new(sources, clock);

    /// <summary>With what the plugins of a workspace give at this moment.</summary>
    public EngineParts With(PluginHost? plugins) => plugins?.Parts is not { } parts || parts == PluginParts.None ? this
        : new([.. rules, .. parts.Rules], [.. writers, .. parts.Writers], [.. sources, .. parts.Sources], clock);
}
