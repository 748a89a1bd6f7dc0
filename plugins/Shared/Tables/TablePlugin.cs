using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>The parts of a plugin that reads tables.</summary>
internal static class TablePlugin
{
    /// <summary>A source for each that the settings name, and a probe of their files.</summary>
    public static ValueList<IPluginPart> PartsOf(PluginSettings settings, ITableFile file)
    {
        var sources = settings.Items("sources").Select(s => new TableSource(s.Text("name")!, TableQuery.AllOf(s), file)).ToValueList();
        return [.. sources, new TableProbe(sources)];
    }
}
