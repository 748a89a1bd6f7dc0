using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.Plugins;

/// <summary>
/// A plugin in a process of its own. Whatever its code does, the host goes on: the worker's end is told by <see cref="Ended"/>, and calls that wait fail. It holds
/// failure, not malice: the process is the user's and can open what the user can.
/// </summary>
public sealed class WorkerPlugin : IPluginInstance
{
    private static readonly TimeSpan StopTakes = TimeSpan.FromSeconds(1.5);

    private readonly WorkerLink link;

    private WorkerPlugin(PluginLaunch launch, WorkerLink link, int processId)
    {
        this.link = link;
        Plugin = launch.Plugin;
        ProcessId = processId;
        Parts = link.Parts.Select(p => p.Ability == PluginAbility.DataSource ? (IPluginPart)new WorkerDataSource(link, p) : new WorkerHealthProbe(link, p)).ToValueList();
    }

    /// <inheritdoc/>
    public PluginIdentity Plugin { get; }

    /// <inheritdoc/>
    public ValueList<IPluginPart> Parts { get; }

    /// <inheritdoc/>
    public Task<Diagnostic?> Ended => link.Ended;

    /// <summary>The number of its process.</summary>
    public int ProcessId { get; }

    /// <summary>Starts a worker and the plugin in it. Whatever goes wrong is told, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The host does not wait any more; nothing of the worker is left.</exception>
    public static ValueTask<PluginStart> StartAsync(PluginLaunch launch, CancellationToken cancellation) => StartAsync(launch, WorkerProgram.Find(), cancellation);

    internal static async ValueTask<PluginStart> StartAsync(PluginLaunch launch, WorkerProgram? program, CancellationToken cancellation)
    {
        if (PartCheck.InProcessOnly(launch) is { } impossible) return new() { Problem = impossible };
        if (program is null) return new() { Problem = new(PluginDiagnostics.WorkerMissing, null, launch.Plugin.Id) };
        string? scratch = null;
        WorkerProcess process;
        try
        {
            scratch = ScratchFolders.Make(launch.Plugin.Id);
            process = WorkerProcess.Start(program, launch.Budgets.MemoryMB, scratch);
        }
        catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException)
        {
            if (scratch is not null) ScratchFolders.Remove(scratch);
            return new() { Problem = new(PluginDiagnostics.WorkerNotRun, null, launch.Plugin.Id) };
        }

        var nonce = RandomNumberGenerator.GetBytes(WireFormat.Nonce);
        var worker = new WorkerLink(launch, process, nonce);
        _ = worker.Ended.ContinueWith(_ => ScratchFolders.Remove(scratch), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        worker.Start(HelloOf(launch, nonce, scratch));
        var problem = await StartedAsync(launch, worker, cancellation).ConfigureAwait(false);
        if (problem is null) return new() { Instance = new WorkerPlugin(launch, worker, process.Id) };
        await worker.FailAsync(problem).ConfigureAwait(false);
        await worker.Ended.ConfigureAwait(false);
        return new() { Problem = problem };
    }

    /// <inheritdoc/>
    public async ValueTask<UnloadReport> StopAsync()
    {
        var start = Stopwatch.GetTimestamp();
        await link.StopAsync(StopTakes).ConfigureAwait(false);
        return new(UnloadState.Unloaded, 0, Stopwatch.GetElapsedTime(start));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync().ConfigureAwait(false);

    private static async Task<Diagnostic?> StartedAsync(PluginLaunch launch, WorkerLink worker, CancellationToken cancellation)
    {
        try
        {
            return await worker.Started.WaitAsync(launch.Budgets.Start, launch.Clock, cancellation).ConfigureAwait(false)
                ?? PartCheck.Undeclared(launch, worker.Parts.Select(p => p.Ability));
        }
        catch (TimeoutException)
        {
            return new(PluginDiagnostics.StartTooLong, null, launch.Plugin.Id, launch.Budgets.Start.TotalSeconds);
        }
        catch (OperationCanceledException)
        {
            await worker.StopAsync(TimeSpan.Zero).ConfigureAwait(false);
            throw;
        }
    }

    private static Hello HelloOf(PluginLaunch launch, byte[] nonce, string scratch) => new()
    {
        Nonce = nonce,
        Contract = ContractVersion.Current.ToString(),
        Plugin = launch.Plugin,
        Folder = launch.Folder,
        Entry = launch.Entry,
        Settings = launch.Settings,
        ScratchFolder = scratch,
        LogLevel = (int)Enumerable.Range(0, (int)LogLevel.None + 1).Select(l => (LogLevel)l).First(l => l == LogLevel.None || launch.Logger.IsEnabled(l)),
        MemoryMB = launch.Budgets.MemoryMB,
    };
}
