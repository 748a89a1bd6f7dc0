using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>Reads the named queries of a pack, <c>queries/NAME.yaml</c>, and makes its data source of them.</summary>
public static class PackQueries
{
    /// <summary>The folder of a pack that holds them.</summary>
    public const string Folder = "queries";

    /// <summary>The setting with the name under which plans know the pack's data source.</summary>
    public const string SourceSetting = "source";

    /// <summary>The setting with the connection that queries of databases ask.</summary>
    public const string ConnectionSetting = "connection";

    private const int MostBytes = 1024 * 1024;

    /// <summary>The data source of a pack.</summary>
    /// <param name="pack">The pack's folder.</param>
    /// <param name="context">What the pack is lent.</param>
    /// <param name="diagnostics">Takes what is wrong with its queries.</param>
    /// <returns>The source; <c>null</c> when the pack has no queries, or after errors.</returns>
    public static IDataSource? Read(string pack, IPluginContext context, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var folder = Path.Combine(pack, Folder);
        if (!Directory.Exists(folder)) return null;
        var queries = new Dictionary<string, IPackQuery>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var file in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (ReadQuery(file, context, diagnostics) is { } query) queries[Path.GetFileNameWithoutExtension(file)] = query;
            else isWhole = false;
        }

        if (isWhole && queries.Count > 0 && context.Settings.Text(SourceSetting) is null)
        {
            diagnostics.Add(new(PluginDiagnostics.PackSettingMissing, SourceSpan.StartOf(folder), SourceSetting));
            isWhole = false;
        }

        return isWhole && queries.Count > 0 ? new PackSource(context.Settings.Text(SourceSetting)!, queries) : null;
    }

    private static IPackQuery? ReadQuery(string file, IPluginContext context, DiagnosticBag diagnostics)
    {
        if (ReadBytes(file) is not { } bytes)
        {
            diagnostics.Add(new(PluginDiagnostics.PackQueryUnreadable, SourceSpan.StartOf(file)));
            return null;
        }

        if (PlanYamlReader.ReadAny(bytes, file, diagnostics) is not { } document) return null;
        var check = new PackQueryCheck(document, context.Settings, diagnostics);
        return document.Model switch
        {
            DatabaseQuery query => check.Holds(query) ? new SqlPackQuery(query, context.Settings.Text(ConnectionSetting)!, context.Sql, context.Clock) : null,
            WebQuery query => check.Holds(query) ? new HttpPackQuery(query, context.Settings, context.Http) : null,
            _ => check.Refuse(),
        };
    }

    private static byte[]? ReadBytes(string file)
    {
        try
        {
            return new FileInfo(file).Length > MostBytes ? null : File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
