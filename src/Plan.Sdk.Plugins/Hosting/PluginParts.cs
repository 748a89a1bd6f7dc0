using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>What the plugins of a workspace give at one moment, in the order of <c>plugins.yaml</c>. Immutable; thread-safe.</summary>
public sealed record PluginParts
{
    /// <summary>Nothing.</summary>
    public static PluginParts None { get; } = new();

    /// <summary>Data sources; of two with one name the last counts.</summary>
    public ValueList<IDataSource> Sources { get; init; } = [];

    /// <summary>Rules about plans.</summary>
    public ValueList<IPlanRule> Rules { get; init; } = [];

    /// <summary>Writers of documents; of two for one format the last counts.</summary>
    public ValueList<IDocumentWriter> Writers { get; init; } = [];

    /// <summary>Functions of templates.</summary>
    public ValueList<PluginFunction> Functions { get; init; } = [];

    internal static PluginParts Of(IEnumerable<IPluginPart> parts)
    {
        var all = parts.ToList();
        return all.Count == 0 ? None : new()
        {
            Sources = all.OfType<IDataSource>().ToValueList(),
            Rules = all.OfType<IPlanRule>().ToValueList(),
            Writers = all.OfType<IDocumentWriter>().ToValueList(),
            Functions = all.OfType<ITemplateFunctions>().SelectMany(f => (IEnumerable<PluginFunction>)f.Functions).ToValueList(),
        };
    }
}
