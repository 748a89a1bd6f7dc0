using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>What a plugin is lent, in this process or in a worker's.</summary>
internal sealed class PluginContext : IPluginContext, IAsyncDisposable
{
    private static readonly TimeSpan LeastPeriod = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Stack<object> owned = [];
    private readonly List<Task> repeated = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly Lazy<string> scratch;

    /// <summary>A context.</summary>
    /// <param name="scratch">Makes the scratch folder; called once at most.</param>
    public PluginContext(Func<string> scratch) => this.scratch = new(scratch);

    /// <inheritdoc/>
    public required PluginIdentity Plugin { get; init; }

    /// <inheritdoc/>
    public required ILogger Logger { get; init; }

    /// <inheritdoc/>
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc/>
    public required PluginSettings Settings { get; init; }

    /// <inheritdoc/>
    public required ISqlBroker Sql { get; init; }

    /// <inheritdoc/>
    public required IHttpBroker Http { get; init; }

    /// <inheritdoc/>
    public string ScratchFolder => scratch.Value;

    /// <summary>The scratch folder when there is one.</summary>
    public string? MadeScratchFolder => scratch.IsValueCreated ? scratch.Value : null;

    /// <inheritdoc/>
    public void Own(IDisposable disposable) => Keep(disposable);

    /// <inheritdoc/>
    public void Own(IAsyncDisposable disposable) => Keep(disposable);

    /// <inheritdoc/>
    public void Repeat(TimeSpan period, Func<CancellationToken, ValueTask> work)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, LeastPeriod);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(stopping.IsCancellationRequested, this);
            repeated.Add(Task.Run(() => RepeatAsync(period, work, stopping.Token)));
        }
    }

    /// <summary>Ends what repeats, then disposes of what the plugin gave, the last given first. Whatever is thrown is logged.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested) return;
            stopping.Cancel();
        }

        await Task.WhenAll(repeated).ConfigureAwait(false);
        while (owned.TryPop(out var item))
        {
            try
            {
                if (item is IAsyncDisposable later) await later.DisposeAsync().ConfigureAwait(false);
                else ((IDisposable)item).Dispose();
            }
            catch (Exception e)
            {
                Logger.LogWarning(e, "Disposing of {Type} failed", item.GetType());
            }
        }

        repeated.Clear();
        stopping.Dispose();
    }

    private void Keep(object disposable)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(stopping.IsCancellationRequested, this);
            owned.Push(disposable);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    private async Task RepeatAsync(TimeSpan period, Func<CancellationToken, ValueTask> work, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(period, Clock, cancellation).ConfigureAwait(false);
                await work(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Logger.LogWarning(e, "Repeated work failed");
            }
        }
    }
}
