using System.Collections.Concurrent;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.States;

namespace Plan.Sdk.Plugins;

/// <summary>
/// The states of all plugins, as one process of the host sees them. What outlives it stands in <c>plugins/state.json</c>, every change in <see cref="PluginJournal"/>; a state
/// that can't be read means that every plugin is off. What can't be written is told and holds in this process all the same. Thread-safe.
/// </summary>
public sealed class PluginStates : IDisposable
{
    /// <summary>The actor of what the host does by itself.</summary>
    public const string HostActor = "host";

    private readonly ConcurrentDictionary<string, PluginStatus> live = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StartUpMark> marks = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim turn = new(1);
    private readonly string folder;
    private readonly TimeProvider clock;
    private readonly StateStore store;

    private PluginStates(string folder, TimeProvider clock)
    {
        (this.folder, this.clock) = (folder, clock);
        store = new(folder, clock);
    }

    /// <summary>Whether <c>state.json</c> could be read, or is not there yet.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>The plugins that are installed, in the order of their ids, as they were when they were read last.</summary>
    public ValueList<PluginRecord> Records { get; private set; } = [];

    /// <summary>Reads the states. A plugin during whose start a host ended is quarantined and named.</summary>
    /// <param name="folder">The folder of plugins; it need not be there.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="diagnostics">Takes what can't be read, and which plugins are quarantined.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<PluginStates> OpenAsync(string folder, TimeProvider clock, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var states = new PluginStates(folder, clock);
        if (states.store.Read(diagnostics) is not { } records) return states;
        states.IsReadable = true;
        if (records.Count > 0 && await states.BlameAsync(diagnostics, cancellation).ConfigureAwait(false)) records = states.store.Read(diagnostics) ?? [];
        states.Records = records;
        foreach (var record in records) states.live[record.Id] = states.StatusOf(record);
        foreach (var record in records.Where(r => r.State == PluginState.Quarantined)) diagnostics.Add(WhyQuarantined(record));
        return states;
    }

    /// <summary>How a plugin stands.</summary>
    public PluginStatus StatusOf(string id) =>
        live.TryGetValue(id, out var status) ? status
        : IsReadable ? new(PluginState.Absent, default)
        : new(PluginState.Disabled, default, PluginDiagnostics.StateUnreadable.Id);

    /// <summary>Learns what other processes have done to a plugin that is not at work in this one.</summary>
    internal Task RefreshAsync(string id, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        TakeTurnAsync(
            () =>
            {
                Records = store.Read(diagnostics) ?? [];
                if (Records.FirstOrDefault(r => r.Id == id) is not { } record) live.TryRemove(id, out _);
                else if (record.State != PluginState.Installed || StatusOf(id).State is not (PluginState.Starting or PluginState.Running or PluginState.Stopping)) live[id] = StatusOf(record);
                return Task.FromResult(true);
            },
            cancellation);

    /// <summary>What a state is called.</summary>
    public static LocalizedText NameOf(PluginState state) => PluginStateTable.NameOf(state);

    /// <summary>
    /// Begins the start of a plugin, unless it may not start: its state forbids it, another process has switched it off meanwhile, or the time it has to wait is not over.
    /// </summary>
    /// <param name="id">The plugin.</param>
    /// <param name="inHost">Whether its code runs in this process, so that it could end it: a mark is then set until its start has ended.</param>
    /// <param name="diagnostics">Takes why it may not, and what can't be written.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it is <see cref="PluginState.Starting"/> now.</returns>
    public Task<bool> StartAsync(string id, bool inHost, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        TakeTurnAsync(
            async () =>
            {
                var status = StatusOf(id);
                var record = store.Read(diagnostics)?.FirstOrDefault(r => r.Id == id);
                if (record is { State: not PluginState.Installed }) live[id] = status = StatusOf(record);
                if (record is null || status.Due > store.Now || PluginStateTable.Find(status.State, PluginEvent.Start) is null)
                {
                    diagnostics.Add(new(PluginDiagnostics.StateMayNotStart, null, id, NameOf(StatusOf(id).State)));
                    return false;
                }

                if (inHost) SetMark(record, diagnostics);
                await MoveAsync(id, PluginEvent.Start, null, HostActor, r => r, diagnostics, cancellation).ConfigureAwait(false);
                return true;
            },
            cancellation);

    /// <summary>Says what has happened to a plugin. Starts, failures and what the operator does have methods of their own.</summary>
    /// <param name="id">The plugin.</param>
    /// <param name="happened">What.</param>
    /// <param name="code">The id of the diagnostic that says why; <c>null</c>: it needs no reason.</param>
    /// <param name="diagnostics">Takes what can't be written.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>How it stands now.</returns>
    /// <exception cref="InvalidOperationException">That can't happen to it as it stands; nothing has changed.</exception>
    public Task<PluginStatus> TellAsync(string id, PluginEvent happened, string? code, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        TakeTurnAsync(() => MoveAsync(id, happened, code, HostActor, r => r, diagnostics, cancellation), cancellation);

    /// <summary>Says that a plugin failed: it waits to be started again, or has failed too often.</summary>
    /// <inheritdoc cref="TellAsync"/>
    public Task<PluginStatus> FailAsync(string id, string code, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        TakeTurnAsync(
            async () =>
            {
                var now = store.Now;
                var record = store.Read(new())?.FirstOrDefault(r => r.Id == id);
                var failures = RestartPolicy.Counting((record?.Failures ?? []).Append(now), now).ToValueList();
                var tooOften = RestartPolicy.AreTooMany(failures);
                if (tooOften) code = PluginDiagnostics.QuarantinedByFailures.Id;
                var status = await MoveAsync(id, tooOften ? PluginEvent.FailTooOften : PluginEvent.Fail, code, HostActor, Keep, diagnostics, cancellation).ConfigureAwait(false);
                if (tooOften) diagnostics.Add(new(PluginDiagnostics.QuarantinedByFailures, null, id, RestartPolicy.TooMany, (int)RestartPolicy.Window.TotalMinutes));
                return live[id] = status with { Due = tooOften ? null : RestartPolicy.DueAfter(failures) };

                PluginRecord? Keep(PluginRecord? kept) =>
                    kept is null ? null
                    : tooOften && kept.State == PluginState.Installed ? kept with { Failures = failures, State = PluginState.Quarantined, Since = now, Code = code }
                    : kept with { Failures = failures };
            },
            cancellation);

    /// <summary>Switches a plugin off. One that is at work in this process has to be stopped before.</summary>
    /// <param name="id">The plugin.</param>
    /// <param name="actor">Who.</param>
    /// <param name="diagnostics">Takes why it can't be done.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Whether it is done.</returns>
    public Task<bool> DisableAsync(string id, string actor, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        OperateAsync(id, PluginEvent.Disable, PluginState.Disabled, actor, diagnostics, cancellation);

    /// <summary>Switches a plugin on again; its failures are forgotten.</summary>
    /// <inheritdoc cref="DisableAsync"/>
    public Task<bool> EnableAsync(string id, string actor, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        OperateAsync(id, PluginEvent.Enable, PluginState.Installed, actor, diagnostics, cancellation);

    /// <summary>Lifts a plugin's quarantine, or its wait; its failures are forgotten.</summary>
    /// <inheritdoc cref="DisableAsync"/>
    public Task<bool> ResetAsync(string id, string actor, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        OperateAsync(id, PluginEvent.Reset, PluginState.Installed, actor, diagnostics, cancellation);

    /// <summary>Frees what it holds; marks of plugins that are still starting are taken away, for the host ends of its own will.</summary>
    public void Dispose()
    {
        foreach (var id in marks.Keys) LiftMark(id);
        turn.Dispose();
    }

    private static Diagnostic WhyQuarantined(PluginRecord record) =>
        record.Code == PluginDiagnostics.QuarantinedByHost.Id
            ? new(PluginDiagnostics.QuarantinedByHost, null, record.Id, record.Current.Version.ToString())
            : new(PluginDiagnostics.QuarantinedByFailures, null, record.Id, RestartPolicy.TooMany, (int)RestartPolicy.Window.TotalMinutes);

    private PluginStatus StatusOf(PluginRecord record)
    {
        if (record.State != PluginState.Installed) return new(record.State, record.Since, record.Code);
        var due = RestartPolicy.DueAfter(RestartPolicy.Counting(record.Failures, store.Now));
        return due > store.Now ? new(PluginState.Backoff, record.Failures[^1], record.Code, due) : new(PluginState.Installed, record.Since, record.Code);
    }

    // A version that is no longer the one that counts has been dealt with already.
    private async Task<bool> BlameAsync(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var changed = false;
        foreach (var (id, version) in TakeLeftMarks(diagnostics))
        {
            changed |= await store.ChangeAsync(id, HostActor, r => r is { State: PluginState.Installed } && r.Current.Version.ToString() == version
                ? new(r with { State = PluginState.Quarantined, Since = store.Now, Code = PluginDiagnostics.QuarantinedByHost.Id }, PluginState.Starting, PluginEvent.EndHost, PluginState.Quarantined, PluginDiagnostics.QuarantinedByHost.Id)
                : null, diagnostics, cancellation).ConfigureAwait(false);
        }

        return changed;
    }

    private IReadOnlyList<(string Id, string Version)> TakeLeftMarks(DiagnosticBag diagnostics)
    {
        try
        {
            return StartUpMark.TakeLeft(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(PluginDiagnostics.PluginsUnwritable, null, folder, fault.Message));
            return [];
        }
    }

    private void SetMark(PluginRecord record, DiagnosticBag diagnostics)
    {
        try
        {
            marks[record.Id] = StartUpMark.Set(folder, record.Id, record.Current.Version.ToString());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(PluginDiagnostics.PluginsUnwritable, null, folder, fault.Message));
        }
    }

    private void LiftMark(string id)
    {
        if (marks.TryRemove(id, out var mark)) mark.Dispose();
    }

    private Task<bool> OperateAsync(string id, PluginEvent happened, PluginState kept, string actor, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        TakeTurnAsync(
            async () =>
            {
                if (store.Read(diagnostics) is not { } records) return false;
                if (records.FirstOrDefault(r => r.Id == id) is not { } record)
                {
                    diagnostics.Add(PackageInstaller.NotInstalled(id, records));
                    return false;
                }

                var status = live.GetOrAdd(id, _ => StatusOf(record));
                if (PluginStateTable.Find(status.State, happened) is null)
                {
                    diagnostics.Add(new(PluginDiagnostics.StateCannot, null, id, NameOf(status.State)));
                    return false;
                }

                await MoveAsync(id, happened, null, actor, r => r is null ? null : r with { State = kept, Since = store.Now, Code = null, Failures = kept == PluginState.Installed ? [] : r.Failures }, diagnostics, cancellation).ConfigureAwait(false);
                return !diagnostics.HasErrors;
            },
            cancellation);

    private async Task<PluginStatus> MoveAsync(string id, PluginEvent happened, string? code, string actor, Func<PluginRecord?, PluginRecord?> keep, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var from = StatusOf(id).State;
        var to = PluginStateTable.Find(from, happened) ?? throw new InvalidOperationException($"{id} is {from}: {happened} can't happen.");
        if (from == PluginState.Starting) LiftMark(id);
        var status = live[id] = new(to, StateWords.Round(clock.GetUtcNow()), code);
        await store.ChangeAsync(id, actor, r => new(keep(r), from, happened, to, code), diagnostics, cancellation).ConfigureAwait(false);
        return status;
    }

    private async Task<T> TakeTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }
}
