using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>A health probe in a worker.</summary>
internal sealed class WorkerHealthProbe(WorkerLink link, WorkerPart part) : IHealthProbe
{
    /// <inheritdoc/>
    public ValueTask<PluginHealth> CheckAsync(CancellationToken cancellation)
    {
        var call = new PendingHealth();
        return link.CallAsync(call, call.Health, (w, id) => w.Begin(MessageKind.Check, id).Int(part.Index), cancellation);
    }
}
