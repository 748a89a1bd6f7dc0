using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli;

/// <summary>Opens each workspace once for all plans of a run. Not thread-safe. Disposing stops the plugins that were started.</summary>
internal sealed class WorkspaceCache(PlanEngine engine) : IAsyncDisposable
{
    private readonly Dictionary<string, OpenWorkspace> byRoot = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PluginHost> hosts = new(StringComparer.Ordinal);

    /// <summary>The workspaces opened so far, by folder.</summary>
    public IEnumerable<OpenWorkspace> Opened => byRoot.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Value);

    /// <summary>Findings about the workspaces opened so far, and about their plugins up to now.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Opened.SelectMany(w => w.Diagnostics.Concat(w.Plugins is { } host ? host.Diagnostics : []).Distinct());

    /// <summary>The formats that plugins write.</summary>
    public IEnumerable<string> PluginFormats => hosts.Values.SelectMany(h => h.Parts.Writers.Select(w => w.Format));

    /// <summary>Starts the plugins of the workspaces of files, before these are opened.</summary>
    /// <param name="files">The files.</param>
    /// <param name="needs">What plugins are needed for; others are not started.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task AttachAsync(IEnumerable<string> files, IReadOnlySet<PluginAbility> needs, TimeProvider clock, CancellationToken cancellation)
    {
        foreach (var root in files.Select(RootOf).Distinct(StringComparer.Ordinal))
        {
            if (!File.Exists(Path.Combine(root, PluginsFileReader.FileName))) continue;
            hosts[root] = await PluginHost.OpenAsync(root, new() { Clock = clock }, cancellation);
            await hosts[root].StartAsync(needs, cancellation);
        }
    }

    /// <summary>The templates of plugins in the workspace around a path; those of the SDK when it has none.</summary>
    public TemplatePack PluginTemplatesOf(string path, DiagnosticBag diagnostics) => TemplateFiles.OfPlugins(hosts.GetValueOrDefault(RootOf(path)), diagnostics);

    /// <summary>The workspace of a plan's file.</summary>
    public OpenWorkspace WorkspaceOf(string file)
    {
        var root = RootOf(file);
        if (!byRoot.TryGetValue(root, out var workspace)) byRoot[root] = workspace = engine.OpenWorkspaceOf(file, hosts.GetValueOrDefault(root));
        return workspace;
    }

    /// <summary>A plan's file with its workspace; <c>null</c> when it can't be read.</summary>
    public PlanSource? Open(string file, DiagnosticBag diagnostics) =>
        PlanFiles.Read(file, diagnostics) is { } content ? new(Shown(file), content, WorkspaceOf(file)) : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values) await host.DisposeAsync();
    }

    /// <summary>A path as messages show it.</summary>
    public static string Shown(string file) => file.Replace('\\', '/');

    private static string RootOf(string file) => WorkspaceReader.FindRoot(file) ?? Path.GetDirectoryName(file) ?? "";
}
