using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.InProcess;

namespace Plan.Sdk.Plugins;

/// <summary>
/// A plugin in this process, in a load context of its own, for code that the operator trusts: a crash of it is a crash of the host, and a call that never ends keeps
/// its thread.
/// </summary>
public sealed class InProcessPlugin : IPluginInstance
{
    private static readonly TimeSpan DisposeTakes = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource<Diagnostic?> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly PluginLaunch launch;
    private readonly CappedLogger logger;
    private readonly CallGuard guard;
    private PluginLoadContext? code;
    private PluginContext? context;
    private Task<UnloadReport>? stopped;

    private InProcessPlugin(PluginLaunch launch)
    {
        this.launch = launch;
        logger = new(launch.Logger, new(launch.Clock), TellLeftOut);
        guard = new(launch, logger);
    }

    /// <inheritdoc/>
    public PluginIdentity Plugin => launch.Plugin;

    /// <inheritdoc/>
    public ValueList<IPluginPart> Parts { get; private set; } = [];

    /// <inheritdoc/>
    public Task<Diagnostic?> Ended => ended.Task;

    /// <summary>Loads a plugin and starts it. Whatever goes wrong is told, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The host does not wait any more; the plugin was stopped.</exception>
    public static async ValueTask<PluginStart> StartAsync(PluginLaunch launch, CancellationToken cancellation)
    {
        if (!CanLoad()) return new() { Problem = new(PluginDiagnostics.InProcessNotHere, null, launch.Plugin.Id) };
        var plugin = new InProcessPlugin(launch);
        Diagnostic? problem;
        try
        {
            problem = await plugin.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await plugin.StopAsync().ConfigureAwait(false);
            throw;
        }

        if (problem is null) return new() { Instance = plugin };
        await plugin.StopAsync().ConfigureAwait(false);
        return new() { Problem = problem };
    }

    /// <inheritdoc/>
    public ValueTask<UnloadReport> StopAsync()
    {
        lock (gate) stopped ??= StopOnceAsync();
        return new(stopped);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync().ConfigureAwait(false);

    /// <summary>A program of one file has no assemblies beside it, and one that was trimmed lacks members that plugins may need.</summary>
    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Empty in a single file: that is the question.")]
    private static bool CanLoad() => typeof(IPlanPlugin).Assembly.Location.Length > 0;

    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    private async Task<Diagnostic?> StartAsync(CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = Task.Run(() => LoadAsync(deadline.Token), CancellationToken.None);
        try
        {
            return await work.WaitAsync(launch.Budgets.Start, launch.Clock, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            await deadline.CancelAsync().ConfigureAwait(false);
            return new(PluginDiagnostics.StartTooLong, null, Plugin.Id, launch.Budgets.Start.TotalSeconds);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            logger.LogError(e, "The plugin failed to start");
            return PluginFailures.OfStart(launch, PluginEntryPoint.OfThrown(e));
        }
    }

    private async Task<Diagnostic?> LoadAsync(CancellationToken cancellation)
    {
        var path = Path.Combine(launch.Folder, launch.Entry.Assembly);
        if (!File.Exists(path)) return new(PluginDiagnostics.NotLoaded, null, Plugin.Id, launch.Entry.Assembly);
        code = new PluginLoadContext(Plugin.Id, path, launch.Unloadable);
        if (PluginEntryPoint.Make(code, path, launch.Entry.Type, out var failure) is not { } plugin) return PluginFailures.OfStart(launch, failure!);
        context = new(() => ScratchFolders.Make(Plugin.Id))
        {
            Plugin = Plugin,
            Logger = logger,
            Clock = launch.Clock,
            Settings = launch.Settings,
            Sql = launch.Sql,
            Http = launch.Http,
        };
        var parts = await plugin.StartAsync(context, cancellation).ConfigureAwait(false);
        if (PartCheck.Undeclared(launch, parts.SelectMany(PartCheck.AbilitiesOf)) is { } undeclared) return undeclared;
        Parts = parts.SelectMany(Guarded).ToValueList();
        return null;
    }

    private IEnumerable<IPluginPart> Guarded(IPluginPart part)
    {
        if (part is IDataSource source) yield return new GuardedDataSource(guard, source);
        if (part is IPlanRule rule) yield return new GuardedRule(guard, rule);
        if (part is IDocumentWriter writer) yield return new GuardedWriter(guard, writer);
        if (part is ITemplateFunctions functions) yield return new GuardedFunctions(guard, functions);
        if (part is IHealthProbe probe) yield return new GuardedHealthProbe(guard, probe);
    }

    private async Task<UnloadReport> StopOnceAsync()
    {
        guard.Stop();
        foreach (var part in Parts) ((GuardedPart)part).Drop();
        await DisposeContextAsync().ConfigureAwait(false);
        logger.Flush(last: true);
        var report = launch.Unloadable ? await Unloading.WatchAsync(Unload()).ConfigureAwait(false) : new(UnloadState.Kept, 0, TimeSpan.Zero);
        if (report.State == UnloadState.UnloadLeaking)
            Tell(new(PluginDiagnostics.UnloadLeaking, null, Plugin.Id, report.Rounds, (long)report.Duration.TotalMilliseconds));
        ended.TrySetResult(null);
        return report;
    }

    private async Task DisposeContextAsync()
    {
        if (context is not { } lent) return;
        context = null;
        await Task.WhenAny(Task.Run(() => lent.DisposeAsync().AsTask()), Task.Delay(DisposeTakes)).ConfigureAwait(false);
        if (lent.MadeScratchFolder is { } folder) ScratchFolders.Remove(folder);
    }

    /// <summary>Lets go of the code. Not inlined, so that no frame of a caller holds it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Unload()
    {
        var held = new WeakReference(code, trackResurrection: true);
        code?.Unload();
        code = null;
        return held;
    }

    private void TellLeftOut(long lines) => Tell(new(PluginDiagnostics.LogLeftOut, null, Plugin.Id, lines));

    private void Tell(Diagnostic diagnostic)
    {
        launch.Logger.LogWarning("{Diagnostic}", diagnostic);
        launch.Report?.Invoke(diagnostic);
    }
}
