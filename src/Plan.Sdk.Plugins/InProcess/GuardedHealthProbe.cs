using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>A health probe in this process.</summary>
internal sealed class GuardedHealthProbe(CallGuard guard, IHealthProbe probe) : GuardedPart, IHealthProbe
{
    private volatile IHealthProbe? inner = probe;

    /// <inheritdoc/>
    public ValueTask<PluginHealth> CheckAsync(CancellationToken cancellation) =>
        guard.CallAsync(inner, 0, static (p, _, c) => p.CheckAsync(c), cancellation);

    /// <inheritdoc/>
    public override void Drop() => inner = null;
}
