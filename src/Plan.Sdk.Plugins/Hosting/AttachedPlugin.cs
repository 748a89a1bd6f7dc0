using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins.Brokers;
using Plan.Sdk.Plugins.Hosting;
using Plan.Sdk.Plugins.Packs;
using Plan.Sdk.Plugins.Settings;
using Plan.Sdk.Plugins.States;

namespace Plan.Sdk.Plugins;

/// <summary>A plugin that a workspace uses, and how it stands. What fails is started again after a wait, until it has failed too often. Thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "StopAsync, which its host calls, disposes of what it holds.")]
public sealed class AttachedPlugin
{
    // Waiting does not mend these.
    private static readonly string[] Lasting =
    [
        PluginDiagnostics.WorkerMissing.Id, PluginDiagnostics.WorkerNotRun.Id, PluginDiagnostics.WorkerOtherVersion.Id, PluginDiagnostics.StartRefused.Id, PluginDiagnostics.NoEntry.Id,
        PluginDiagnostics.NotLoaded.Id, PluginDiagnostics.NotDeclared.Id, PluginDiagnostics.InProcessOnly.Id, PluginDiagnostics.InProcessNotHere.Id,
    ];

    private readonly PluginHost host;
    private readonly Func<DiagnosticBag, CancellationToken, PackageExamination> examine;
    private readonly PluginTier? tier;
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim turn = new(1);
    private readonly List<object> lent = [];
    private PackageExamination examination;
    private IPluginInstance? instance;
    private Task watch = Task.CompletedTask;

    internal AttachedPlugin(PluginHost host, PluginUse use, string folder, Func<DiagnosticBag, CancellationToken, PackageExamination> examine, PackageExamination examination)
    {
        (this.host, this.examine, this.examination, tier) = (host, examine, examination, use.Tier);
        (Id, Folder) = (use.Id, folder);
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The folder of its package, absolute.</summary>
    public string Folder { get; }

    /// <summary>Its manifest; <c>null</c> when it can't be read.</summary>
    public PluginManifest? Manifest => examination.Manifest;

    /// <summary>How it runs.</summary>
    public PluginTier Tier => tier ?? (Manifest is { } manifest ? PluginTiers.Usual(manifest) : PluginTier.Worker);

    /// <summary>How it stands.</summary>
    public PluginStatus Status => host.States.StatusOf(Id);

    /// <summary>Why it is not at work; <c>null</c> when it is, or was not asked to be.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>What it gives at this moment.</summary>
    public ValueList<IPluginPart> Parts { get; private set; } = [];

    /// <summary>Whether what lies in its package can be used: a pack is, without being started.</summary>
    internal bool IsUsable => examination.State == PackageState.Fits && PluginStateTable.Find(Status.State, PluginEvent.Start) is not null || Status.State is PluginState.Starting or PluginState.Running;

    /// <summary>Reads what a pack brings without code.</summary>
    internal void OpenPack(DiagnosticBag diagnostics)
    {
        var source = PackQueries.Read(Folder, Lend(), diagnostics);
        if (source is not null) Parts = [new WatchedSource(Id, source)];
    }

    /// <summary>Starts its code and waits for the first try; then it is watched until it is stopped.</summary>
    internal async Task StartAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (!IsUsable || Tier == PluginTier.Pack || instance is not null || !watch.IsCompleted || stopping.IsCancellationRequested) return;
            if (await TryAsync(cancellation).ConfigureAwait(false)) watch = WatchAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Stops it for good.</summary>
    /// <returns>What became of its code; <c>null</c> when none ran.</returns>
    internal async Task<UnloadReport?> StopAsync()
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (stopping.IsCancellationRequested) return null;
            await stopping.CancelAsync().ConfigureAwait(false);
            Parts = [];
            // It may just have been started once more.
            await watch.ConfigureAwait(false);
            var report = instance is { } running ? await StopRunningAsync(running).ConfigureAwait(false) : null;
            Parts = [];
            await TakeBackAsync().ConfigureAwait(false);
            return report;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<UnloadReport> StopRunningAsync(IPluginInstance running)
    {
        var findings = new DiagnosticBag();
        var wasRunning = Status.State == PluginState.Running;
        if (wasRunning) await host.States.TellAsync(Id, PluginEvent.Stop, null, findings).ConfigureAwait(false);
        var report = await running.StopAsync().ConfigureAwait(false);
        instance = null;
        if (wasRunning) await host.States.TellAsync(Id, PluginEvent.End, null, findings).ConfigureAwait(false);
        if (wasRunning && Tier == PluginTier.InProcess && report.State != UnloadState.Kept)
            await host.States.TellAsync(Id, report.State == UnloadState.Unloaded ? PluginEvent.Unload : PluginEvent.Leak, null, findings).ConfigureAwait(false);
        HostLog.Stopped(host.Logger, Id, report.State.ToString());
        host.Tell(findings);
        return report;
    }

    /// <summary>Tries to start it.</summary>
    /// <returns>Whether there is something to watch: it runs, or waits to be tried again.</returns>
    private async Task<bool> TryAsync(CancellationToken cancellation)
    {
        var findings = new DiagnosticBag();
        var mayRun = await host.States.StartAsync(Id, Tier == PluginTier.InProcess, findings, cancellation).ConfigureAwait(false);
        host.Tell(findings);
        if (!mayRun)
        {
            Problem = findings.ToSorted() is [var first, ..] ? first : null;
            return Status.State == PluginState.Backoff;
        }

        PluginStart start;
        try
        {
            await TakeBackAsync().ConfigureAwait(false);
            var launch = Launch();
            start = Tier == PluginTier.InProcess ? await InProcessPlugin.StartAsync(launch, cancellation).ConfigureAwait(false) : await WorkerPlugin.StartAsync(launch, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await host.States.TellAsync(Id, PluginEvent.Stop, null, findings, CancellationToken.None).ConfigureAwait(false);
            await host.States.TellAsync(Id, PluginEvent.End, null, findings, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        PluginTelemetry.Starts.Add(1, PluginTelemetry.Plugin(Id), PluginTelemetry.Outcome(start.Problem?.Id ?? "running"));
        if (!start.Runs) return await FailAsync(start.Problem, started: false).ConfigureAwait(false);
        (instance, Problem) = (start.Instance, null);
        Parts = start.Instance.Parts.Select(p => p is IDataSource source ? new WatchedSource(Id, source) : p).ToValueList();
        await host.States.TellAsync(Id, PluginEvent.Run, null, findings, CancellationToken.None).ConfigureAwait(false);
        HostLog.Runs(host.Logger, start.Instance.Plugin, Tier.ToString());
        host.Tell(findings);
        return true;
    }

    /// <summary>Waits for its end, or for the time of the next try.</summary>
    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                if (instance is { } running)
                {
                    if (await running.Ended.WaitAsync(stopping.Token).ConfigureAwait(false) is not { } why) return;
                    (instance, Parts) = (null, []);
                    PluginTelemetry.Failures.Add(1, PluginTelemetry.Plugin(Id), PluginTelemetry.Outcome(why.Id));
                    if (!await FailAsync(why, started: true).ConfigureAwait(false)) return;
                }

                if (Status.Due is { } due && due - host.Clock.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, host.Clock, stopping.Token).ConfigureAwait(false);
                if (!await ExamineAsync().ConfigureAwait(false) || !await TryAsync(stopping.Token).ConfigureAwait(false)) return;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped.
        }
    }

    private async Task<bool> FailAsync(Diagnostic why, bool started)
    {
        var findings = new DiagnosticBag();
        Problem = why;
        if (started) HostLog.Ended(host.Logger, Id, why.Id, why.GetMessage(Language.English));
        else HostLog.DoesNotRun(host.Logger, Id, why.Id, why.GetMessage(Language.English));
        Told(why);
        var status = !started && Lasting.Contains(why.Id)
            ? await host.States.TellAsync(Id, PluginEvent.Refuse, why.Id, findings).ConfigureAwait(false)
            : await host.States.FailAsync(Id, why.Id, findings).ConfigureAwait(false);
        host.Tell(findings);
        return status.State == PluginState.Backoff;
    }

    /// <summary>Looks at its package once more, as before each start.</summary>
    private async Task<bool> ExamineAsync()
    {
        var findings = new DiagnosticBag();
        examination = examine(findings, stopping.Token);
        host.Tell(findings);
        if (examination.State == PackageState.Fits) return true;
        Problem = findings.ToSorted() is [var first, ..] ? first : null;
        await host.MarkAsync(Id, examination.State, Problem, stopping.Token).ConfigureAwait(false);
        return false;
    }

    private PluginLaunch Launch()
    {
        var context = Lend();
        var manifest = Manifest!;
        return new()
        {
            Plugin = manifest.Identity,
            Folder = Folder,
            Entry = manifest.Entry!,
            Provides = manifest.Provides,
            Unloadable = manifest.Unloadable,
            Budgets = manifest.Budgets,
            Settings = context.Settings,
            Logger = context.Logger,
            Clock = host.Clock,
            Sql = context.Sql,
            Http = context.Http,
            Report = Told,
        };
    }

    private void Told(Diagnostic finding)
    {
        var findings = new DiagnosticBag();
        findings.Add(finding);
        host.Tell(findings);
    }

    private PluginContext Lend()
    {
        var settings = examination.Settings!;
        var logger = host.Logs.CreateLogger(Id);
        var sql = new SqlBroker(Id, host.Grants.Connections, host.Grants.Secrets, logger, host.Clock);
        var http = new HttpBroker(Id, host.Grants.Addresses, SecretsOf(settings), host.Grants.Secrets, logger, host.Clock);
        lent.AddRange([sql, http]);
        return new(() => ScratchFolders.Make(Id)) { Plugin = Manifest!.Identity, Logger = logger, Clock = host.Clock, Settings = settings, Sql = sql, Http = http };
    }

    /// <summary>Closes what was lent for the try before.</summary>
    private async Task TakeBackAsync()
    {
        foreach (var item in lent)
        {
            if (item is IAsyncDisposable later) await later.DisposeAsync().ConfigureAwait(false);
            else ((IDisposable)item).Dispose();
        }

        lent.Clear();
    }

    private static IEnumerable<SecretHandle> SecretsOf(PluginSettings settings) => settings.Names.SelectMany(name =>
        settings.Secret(name) is { } handle ? [handle] : settings.Items(name).SelectMany(SecretsOf));
}
