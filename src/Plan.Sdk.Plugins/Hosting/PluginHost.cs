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
/// The plugins of one workspace: those that its <c>plugins.yaml</c> names, in that order. Opening it looks at their packages and runs no code; <see cref="StartAsync(IReadOnlySet{PluginAbility}?, CancellationToken)"/>
/// does. Whatever a plugin does, the host goes on: what can't be used is told as a warning, and what it would give is missing. Thread-safe. Disposing stops all of them.
/// </summary>
public sealed class PluginHost : IAsyncDisposable
{
    /// <summary>The folder of a workspace in which packages lie.</summary>
    public const string FolderName = "plugins";

    private const int MostTold = 1_000;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim turn = new(1);
    private readonly string shown;
    private ImmutableArray<Diagnostic> told = [];

    private PluginHost(string workspace, PluginHostOptions options, PluginStates states)
    {
        (shown, Clock, Logs, States) = (workspace, options.Clock, options.Logs, states);
        Workspace = Path.GetFullPath(workspace);
        Logger = options.Logs.CreateLogger(PluginTelemetry.Name);
    }

    /// <summary>The workspace's folder, absolute.</summary>
    public string Workspace { get; }

    /// <summary>The plugins that are installed, in use and not switched off.</summary>
    public ValueList<AttachedPlugin> Plugins { get; private set; } = [];

    /// <summary>How all of them stand, those not in use included.</summary>
    public PluginStates States { get; }

    /// <summary>What was found so far, each once, by place; of a long run the newest thousand. Findings about one plugin are warnings: the others, and plans, do without it.</summary>
    public ValueList<Diagnostic> Diagnostics
    {
        get
        {
            var bag = new DiagnosticBag();
            lock (gate) bag.AddRange(told);
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

    internal PluginGrants Grants { get; private set; } = new([], [], SecretStore.None);

    /// <summary>Reads <c>plugins.yaml</c>, the states, and the packages that are in use. A workspace without the file has no plugins.</summary>
    /// <param name="workspace">The workspace's folder; as messages show it.</param>
    /// <param name="options">What the program gives; <c>null</c>: the usual.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<PluginHost> OpenAsync(string workspace, PluginHostOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        options ??= new();
        var findings = new DiagnosticBag();
        var states = await PluginStates.OpenAsync(Path.GetFullPath(Path.Combine(workspace, FolderName)), options.Clock, findings, cancellation).ConfigureAwait(false);
        var host = new PluginHost(workspace, options, states);
        if (host.ReadFile() is { } file) await host.AttachAsync(file, findings, cancellation).ConfigureAwait(false);
        host.Tell(findings);
        return host;
    }

    /// <summary>Starts the code of plugins and waits until each has started, or not.</summary>
    /// <param name="abilities">Only plugins that provide one of these; <c>null</c>: all.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task StartAsync(IReadOnlySet<PluginAbility>? abilities = null, CancellationToken cancellation = default)
    {
        var wanted = Plugins.Where(p => p.Manifest is { } manifest && (abilities is null || manifest.Provides.Any(abilities.Contains)));
        await Task.WhenAll(wanted.Select(p => p.StartAsync(cancellation))).ConfigureAwait(false);
        TellTwins();
    }

    /// <summary>Starts the code of one plugin and waits until it has started, or not.</summary>
    /// <param name="id">The plugin; of one that is not in use, or has no code, nothing is started.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task StartAsync(string id, CancellationToken cancellation = default) => Find(id) is { } plugin ? plugin.StartAsync(cancellation) : Task.CompletedTask;

    /// <summary>Stops one plugin until it is reloaded.</summary>
    /// <returns>What became of its code; <c>null</c> when none ran.</returns>
    public Task<UnloadReport?> StopAsync(string id) => Find(id) is { } plugin ? plugin.StopAsync() : Task.FromResult<UnloadReport?>(null);

    /// <summary>
    /// Stops one plugin and starts the version that counts now, if it is not switched off, with what <c>plugins.yaml</c> says of it now; calls that are under way fail. The others go on.
    /// </summary>
    /// <param name="id">The plugin; it need not have been in use before.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What became of the code that ran before; <c>null</c> when none ran.</returns>
    public async Task<UnloadReport?> ReloadAsync(string id, CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var report = await StopAsync(id).ConfigureAwait(false);
            var findings = new DiagnosticBag();
            await States.RefreshAsync(id, findings, cancellation).ConfigureAwait(false);
            Plugins = Plugins.Where(p => p.Id != id).ToValueList();
            if (ReadFile() is { } file)
            {
                var order = file.Model.Plugins.Select(p => p.Id).ToList();
                if (await AttachAsync(file, order.IndexOf(id), findings, cancellation).ConfigureAwait(false) is { } plugin) Plugins = Plugins.Append(plugin).OrderBy(p => order.IndexOf(p.Id)).ToValueList();
            }

            Tell(findings);
            await StartAsync(id, cancellation).ConfigureAwait(false);
            TellTwins();
            return report;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Says of each secret of the workspace that can't be read why and what to do, without saying what it is.</summary>
    /// <param name="diagnostics">Where it is said.</param>
    public void CheckSecrets(DiagnosticBag diagnostics) => Grants.Secrets.Check(diagnostics);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Plugins.Select(p => p.StopAsync())).ConfigureAwait(false);
        States.Dispose();
        turn.Dispose();
    }

    /// <summary>Takes findings about plugins: told as warnings, and logged.</summary>
    internal void Tell(DiagnosticBag findings) => Keep(findings.ToSorted().Select(d => d.Severity == DiagnosticSeverity.Error ? d with { Severity = DiagnosticSeverity.Warning } : d));

    /// <summary>Writes down that a package can't be used.</summary>
    internal async Task MarkAsync(string id, PackageState state, Diagnostic? why, CancellationToken cancellation)
    {
        var happened = state == PackageState.Altered ? PluginEvent.Alter : PluginEvent.Refuse;
        if (PluginStateTable.Find(States.StatusOf(id).State, happened) is null) return;
        var findings = new DiagnosticBag();
        await States.TellAsync(id, happened, why?.Id, findings, cancellation).ConfigureAwait(false);
        Tell(findings);
    }

    private AttachedPlugin? Find(string id) => Plugins.FirstOrDefault(p => p.Id == id);

    private PlanDocument<PluginsFile>? ReadFile()
    {
        var path = Path.Combine(shown is "." ? "" : shown, PluginsFileReader.FileName).Replace('\\', '/');
        var findings = new DiagnosticBag();
        try
        {
            var file = File.Exists(path) ? PluginsFileReader.Read(File.ReadAllBytes(path), path, Workspace, findings) : null;
            if (file is not null) Grants = PluginGrants.Of(file.Model, Workspace);
            return file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(new(PluginDiagnostics.PluginsFileUnreadable, SourceSpan.StartOf(path), fault.Message));
            return null;
        }
        finally
        {
            Keep(findings.ToSorted());
        }
    }

    private async Task AttachAsync(PlanDocument<PluginsFile> file, DiagnosticBag findings, CancellationToken cancellation)
    {
        var attached = new List<AttachedPlugin>();
        for (var i = 0; i < file.Model.Plugins.Count; i++)
        {
            if (await AttachAsync(file, i, findings, cancellation).ConfigureAwait(false) is { } plugin) attached.Add(plugin);
        }

        foreach (var record in States.Records.Where(r => !file.Model.Plugins.Any(p => p.Id == r.Id))) findings.Add(new(PluginDiagnostics.NotInUse, SourceSpan.StartOf(file.SourceMap.File), record.Id));
        Plugins = attached.ToValueList();
        TellTwins();
    }

    /// <summary>Looks at one plugin of the file; <c>null</c> when it is not installed, or off.</summary>
    private async Task<AttachedPlugin?> AttachAsync(PlanDocument<PluginsFile> file, int index, DiagnosticBag findings, CancellationToken cancellation)
    {
        if (index < 0) return null;
        var use = file.Model.Plugins[index];
        if (States.Records.FirstOrDefault(r => r.Id == use.Id) is not { } record)
        {
            var place = file.SourceMap.Find(ModelPath.Root.Field("plugins").Item(index).Field("id"));
            var nearest = NearestName.Find(use.Id, States.Records.Select(r => r.Id));
            if (States.IsReadable) findings.Add(new(PluginDiagnostics.UseNotInstalled, place, use.Id, Manifest.PluginFindings.Suggest(nearest)));
            return null;
        }

        if (record.State != PluginState.Installed) return null;
        var folder = Path.Combine(Workspace, FolderName, record.Id, record.Current.Version.ToString());
        var found = new DiagnosticBag();
        var examination = Examine(found, cancellation);
        var plugin = new AttachedPlugin(this, use, folder, Examine, examination);
        if (examination.State == PackageState.Fits && plugin.Tier == PluginTier.Pack) plugin.OpenPack(found);
        findings.AddRange(found.ToSorted());
        if (examination.State != PackageState.Fits) await MarkAsync(record.Id, examination.State, found.ToSorted() is [var first, ..] ? first : null, cancellation).ConfigureAwait(false);
        return plugin;

        PackageExamination Examine(DiagnosticBag bag, CancellationToken stop) => PackageExamination.Of(record, folder, ShownFolder(folder), file, index, Workspace, bag, stop);
    }

    private string ShownFolder(string folder) => Path.Combine(shown is "." ? "" : shown, Path.GetRelativePath(Workspace, folder)).Replace('\\', '/');

    private void TellTwins()
    {
        var givers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var plugin in Plugins)
        {
            foreach (var source in plugin.Parts.OfType<IDataSource>())
            {
                if (givers.TryGetValue(source.Name, out var other)) Keep([new(PluginDiagnostics.SourceTwice, null, source.Name, other, plugin.Id)]);
                givers[source.Name] = plugin.Id;
            }
        }
    }

    private void Keep(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Severity > DiagnosticSeverity.Info) HostLog.Told(Logger, finding.Id, finding.GetMessage(Language.English));
            lock (gate)
            {
                if (told.Contains(finding)) continue;
                told = (told.Length < MostTold ? told : told.RemoveAt(0)).Add(finding);
            }
        }
    }
}
