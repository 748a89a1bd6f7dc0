using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins;

namespace Plan.Sdk;

/// <summary>
/// The plugins of a program's workspace, from the program's start to its end. Packages are looked at before the program is up; code is started beside it, and only required plugins are waited for.
/// Thread-safe.
/// </summary>
public sealed class HostedPlugins : IHostedService, IAsyncDisposable
{
    private readonly TaskCompletionSource<PluginHost> host = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource stopping = new();
    private readonly HostedPluginOptions options;
    private readonly ILoggerFactory logs;
    private readonly TimeProvider clock;
    private Task starting = Task.CompletedTask;

    /// <summary>Made by the program's container.</summary>
    public HostedPlugins(IOptions<HostedPluginOptions> options, ILoggerFactory logs, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, this.logs, this.clock) = (options.Value, logs, clock);
    }

    /// <summary>The host, once it is open: what <see cref="PlanEngine.OpenWorkspaceOf"/> takes.</summary>
    public Task<PluginHost> Host => host.Task;

    /// <inheritdoc/>
    /// <exception cref="PluginFailureException">A required plugin does not run.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var opened = await PluginHost.OpenAsync(options.Workspace, new() { Clock = clock, Logs = logs }, cancellationToken).ConfigureAwait(false);
        host.SetResult(opened);
        starting = StartRestAsync(opened);
        foreach (var id in options.Required)
        {
            await opened.StartAsync(id, cancellationToken).ConfigureAwait(false);
            if (WhyNot(opened, id) is { } why) throw new PluginFailureException(new(PluginDiagnostics.RequiredMissing, null, id, why));
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (stopping.IsCancellationRequested) return;
        await stopping.CancelAsync().ConfigureAwait(false);
        await starting.ConfigureAwait(false);
        if (host.Task.IsCompletedSuccessfully) await (await host.Task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        else host.TrySetCanceled(CancellationToken.None);
    }

    /// <summary>Why a plugin is not at work; <c>null</c>: it is.</summary>
    internal static LocalizedText? WhyNot(PluginHost host, string id)
    {
        if (host.Plugins.FirstOrDefault(p => p.Id == id) is not { } plugin) return PluginStates.NameOf(host.States.StatusOf(id).State);
        if (plugin.Status.State == PluginState.Running || (plugin.Tier == PluginTier.Pack && plugin.Status.State == PluginState.Installed)) return null;
        return plugin.Problem is { } problem ? new(problem.GetMessage(Language.Vietnamese), problem.GetMessage(Language.English)) : PluginStates.NameOf(plugin.Status.State);
    }

    private async Task StartRestAsync(PluginHost opened)
    {
        try
        {
            await opened.StartAsync(abilities: null, stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program ends.
        }
    }
}
