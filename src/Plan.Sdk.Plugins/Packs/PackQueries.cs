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
        foreach (var file in FilesOf(folder))
        {
            if (ReadQuery(file, file, context.Settings, diagnostics) is { } query) queries[Path.GetFileNameWithoutExtension(file)] = Make(query, context);
            else isWhole = false;
        }

        if (isWhole && queries.Count > 0 && context.Settings.Text(SourceSetting) is null)
        {
            diagnostics.Add(new(PluginDiagnostics.PackSettingMissing, SourceSpan.StartOf(folder), SourceSetting));
            isWhole = false;
        }

        return isWhole && queries.Count > 0 ? new PackSource(context.Settings.Text(SourceSetting)!, queries) : null;
    }

    /// <summary>Checks the queries of a pack before any ward has it: as if the ward had written every setting of the manifest. Nothing is asked.</summary>
    /// <param name="pack">The pack's folder.</param>
    /// <param name="name">The folder's name for messages.</param>
    /// <param name="manifest">The pack's manifest.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>How many queries there are.</returns>
    public static int Check(string pack, string name, PluginManifest manifest, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var folder = Path.Combine(pack, Folder);
        if (!Directory.Exists(folder)) return 0;
        var settings = new PluginSettings(manifest.Settings.Where(s => SampleOf(s) is not null).ToDictionary(s => s.Name, s => SampleOf(s)!, StringComparer.Ordinal));
        var files = FilesOf(folder);
        foreach (var file in files) ReadQuery(file, $"{name}/{Folder}/{Path.GetFileName(file)}", settings, diagnostics);
        if (files.Count > 0 && settings.Text(SourceSetting) is null) diagnostics.Add(new(PluginDiagnostics.PackSettingMissing, SourceSpan.StartOf($"{name}/{PluginManifest.FileName}"), SourceSetting));
        return files.Count;
    }

    private static object? SampleOf(SettingDescription setting) => setting.Type switch
    {
        SettingType.Text or SettingType.Choice or SettingType.File => setting.Name,
        SettingType.Secret => new SecretHandle(setting.Name),
        _ => null,
    };

    private static List<string> FilesOf(string folder) => [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>A query in which all holds; <c>null</c> after errors.</summary>
    private static object? ReadQuery(string file, string name, PluginSettings settings, DiagnosticBag diagnostics)
    {
        if (ReadBytes(file) is not { } bytes)
        {
            diagnostics.Add(new(PluginDiagnostics.PackQueryUnreadable, SourceSpan.StartOf(name)));
            return null;
        }

        if (PlanYamlReader.ReadAny(bytes, name, diagnostics) is not { } document) return null;
        var check = new PackQueryCheck(document, settings, diagnostics);
        var holds = document.Model switch
        {
            DatabaseQuery query => check.Holds(query),
            WebQuery query => check.Holds(query),
            _ => check.Refuse(),
        };
        return holds ? document.Model : null;
    }

    private static IPackQuery Make(object query, IPluginContext context) => query is WebQuery web
        ? new HttpPackQuery(web, context.Settings, context.Http)
        : new SqlPackQuery((DatabaseQuery)query, context.Settings.Text(ConnectionSetting)!, context.Sql, context.Clock);

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
