using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Hosting;
using Plan.Sdk.Plugins.States;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins;

/// <summary>
/// The plugins of one workspace: those that its <c>plugins.yaml</c> names, in that order. Opening it looks at their packages and runs no code; <see cref="StartAsync"/> does. Whatever a plugin
/// does, the host goes on: what can't be used is told as a warning, and what it would give is missing. Thread-safe. Disposing stops all of them.
/// </summary>
public sealed class PluginHost : IAsyncDisposable
{
    /// <summary>The folder of a workspace in which packages lie.</summary>
    public const string FolderName = "plugins";

    private readonly Lock gate = new();
    private readonly string shown;
    private ImmutableArray<Diagnostic> told = [];

    private PluginHost(string workspace, PluginHostOptions options, PluginStates states, PluginGrants grants)
    {
        (shown, Clock, Logs, States, Grants) = (workspace, options.Clock, options.Logs, states, grants);
        Workspace = Path.GetFullPath(workspace);
        Logger = options.Logs.CreateLogger(PluginTelemetry.Name);
    }

    /// <summary>The workspace's folder, absolute.</summary>
    public string Workspace { get; }

    /// <summary>The plugins that are installed and in use.</summary>
    public ValueList<AttachedPlugin> Plugins { get; private set; } = [];

    /// <summary>How all of them stand, those not in use included.</summary>
    public PluginStates States { get; }

    /// <summary>What was found so far, by place. Findings about one plugin are warnings: the others, and plans, do without it.</summary>
    public ValueList<Diagnostic> Diagnostics
    {
        get
        {
            var bag = new DiagnosticBag();
            lock (gate) bag.AddRange(told.Distinct());
            return bag.ToSorted();
        }
    }

    /// <summary>What they give at this moment.</summary>
    public PluginParts Parts => PluginParts.Of(Plugins.SelectMany(p => (IEnumerable<IPluginPart>)p.Parts));

    /// <summary>The folders of the packages with templates, the first of <c>plugins.yaml</c> first; as messages show them.</summary>
    public IEnumerable<string> TemplatePackages => Plugins
        .Where(p => p.IsUsable && p.Manifest is { } manifest && manifest.Provides.Any(a => a is PluginAbility.Templates or PluginAbility.Texts)).Select(p => ShownFolder(p.Folder));

    internal TimeProvider Clock { get; }

    internal ILoggerFactory Logs { get; }

    internal ILogger Logger { get; }

    internal PluginGrants Grants { get; }

    /// <summary>Reads <c>plugins.yaml</c>, the states, and the packages that are in use. A workspace without the file has no plugins.</summary>
    /// <param name="workspace">The workspace's folder; as messages show it.</param>
    /// <param name="options">What the program gives; <c>null</c>: the usual.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<PluginHost> OpenAsync(string workspace, PluginHostOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        options ??= new();
        var findings = new DiagnosticBag();
        var file = ReadFile(workspace, findings);
        var grants = file is null ? new([], [], SecretStore.None) : PluginGrants.Of(file.Model, Path.GetFullPath(workspace));
        var found = new DiagnosticBag();
        var states = await PluginStates.OpenAsync(Path.GetFullPath(Path.Combine(workspace, FolderName)), options.Clock, found, cancellation).ConfigureAwait(false);
        var host = new PluginHost(workspace, options, states, grants);
        host.Keep(findings.ToSorted());
        host.Tell(found);
        if (file is not null) await host.AttachAsync(file, cancellation).ConfigureAwait(false);
        return host;
    }

    /// <summary>Starts the code of plugins and waits until each has started, or not.</summary>
    /// <param name="abilities">Only plugins that provide one of these; <c>null</c>: all.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task StartAsync(IReadOnlySet<PluginAbility>? abilities = null, CancellationToken cancellation = default)
    {
        var wanted = Plugins.Where(p => p.IsUsable && p.Manifest is { } manifest && (abilities is null || manifest.Provides.Any(abilities.Contains)));
        await Task.WhenAll(wanted.Select(p => p.StartAsync(cancellation))).ConfigureAwait(false);
        TellTwins();
    }

    /// <summary>Stops one plugin until the workspace is opened again.</summary>
    /// <returns>What became of its code; <c>null</c> when none ran.</returns>
    public Task<UnloadReport?> StopAsync(string id) => Plugins.FirstOrDefault(p => p.Id == id) is { } plugin ? plugin.StopAsync() : Task.FromResult<UnloadReport?>(null);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Plugins.Select(p => p.StopAsync())).ConfigureAwait(false);
        States.Dispose();
    }

    /// <summary>Takes findings about plugins: told as warnings, and logged.</summary>
    internal void Tell(DiagnosticBag findings) => Tell(findings.ToSorted());

    internal void Tell(ValueList<Diagnostic> findings)
    {
        foreach (var finding in findings) HostLog.Told(Logger, finding.Id, finding.GetMessage(Language.English));
        Keep(findings.Select(d => d.Severity == DiagnosticSeverity.Error ? d with { Severity = DiagnosticSeverity.Warning } : d));
    }

    /// <summary>Writes down that a package can't be used.</summary>
    internal async Task MarkAsync(string id, PackageState state, Diagnostic? why, CancellationToken cancellation)
    {
        var happened = state == PackageState.Altered ? PluginEvent.Alter : PluginEvent.Refuse;
        if (PluginStateTable.Find(States.StatusOf(id).State, happened) is null) return;
        var findings = new DiagnosticBag();
        await States.TellAsync(id, happened, why?.Id, findings, cancellation).ConfigureAwait(false);
        Tell(findings);
    }

    private static PlanDocument<PluginsFile>? ReadFile(string workspace, DiagnosticBag findings)
    {
        var path = Path.Combine(workspace is "." ? "" : workspace, PluginsFileReader.FileName).Replace('\\', '/');
        try
        {
            return File.Exists(path) ? PluginsFileReader.Read(File.ReadAllBytes(path), path, Path.GetFullPath(workspace), findings) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(new(PluginDiagnostics.PluginsFileUnreadable, SourceSpan.StartOf(path), fault.Message));
            return null;
        }
    }

    private async Task AttachAsync(PlanDocument<PluginsFile> file, CancellationToken cancellation)
    {
        var attached = new List<AttachedPlugin>();
        var findings = new DiagnosticBag();
        for (var i = 0; i < file.Model.Plugins.Count; i++)
        {
            var use = file.Model.Plugins[i];
            if (States.Records.FirstOrDefault(r => r.Id == use.Id) is not { } record)
            {
                var place = file.SourceMap.Find(ModelPath.Root.Field("plugins").Item(i).Field("id"));
                var nearest = NearestName.Find(use.Id, States.Records.Select(r => r.Id));
                if (States.IsReadable) findings.Add(new(PluginDiagnostics.UseNotInstalled, place, use.Id, Manifest.PluginFindings.Suggest(nearest)));
                continue;
            }

            if (record.State == PluginState.Installed) attached.Add(await AttachAsync(file, i, record, findings, cancellation).ConfigureAwait(false));
        }

        foreach (var record in States.Records.Where(r => !file.Model.Plugins.Any(p => p.Id == r.Id))) findings.Add(new(PluginDiagnostics.NotInUse, SourceSpan.StartOf(file.SourceMap.File), record.Id));
        Plugins = attached.ToValueList();
        Tell(findings);
        TellTwins();
    }

    private async Task<AttachedPlugin> AttachAsync(PlanDocument<PluginsFile> file, int index, PluginRecord record, DiagnosticBag findings, CancellationToken cancellation)
    {
        var version = record.Current.Version.ToString();
        var folder = Path.Combine(Workspace, FolderName, record.Id, version);
        var name = ShownFolder(folder);
        var found = new DiagnosticBag();
        var examination = Examine(found, cancellation);
        var plugin = new AttachedPlugin(this, file.Model.Plugins[index], folder, Examine, examination);
        if (examination.State == PackageState.Fits && plugin.Tier == PluginTier.Pack) plugin.OpenPack(found);
        findings.AddRange(found.ToSorted());
        if (examination.State != PackageState.Fits) await MarkAsync(record.Id, examination.State, found.ToSorted() is [var first, ..] ? first : null, cancellation).ConfigureAwait(false);
        return plugin;

        PackageExamination Examine(DiagnosticBag bag, CancellationToken stop) => PackageExamination.Of(record, folder, name, file, index, Workspace, bag, stop);
    }

    private string ShownFolder(string folder) => Path.Combine(shown is "." ? "" : shown, Path.GetRelativePath(Workspace, folder)).Replace('\\', '/');

    private void TellTwins()
    {
        var givers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var plugin in Plugins)
        {
            foreach (var source in plugin.Parts.OfType<IDataSource>())
            {
                if (givers.TryGetValue(source.Name, out var other)) Tell([new(PluginDiagnostics.SourceTwice, null, source.Name, other, plugin.Id)]);
                givers[source.Name] = plugin.Id;
            }
        }
    }

    private void Keep(IEnumerable<Diagnostic> findings)
    {
        lock (gate) told = told.AddRange(findings);
    }
}
