using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Hosting;

/// <summary>How the plugins are: unhealthy when a required one does not work, degraded when another one does not. Its data has a line for each.</summary>
internal sealed class PluginHealthCheck(HostedPlugins plugins, IOptions<HostedPluginOptions> options) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!plugins.Host.IsCompletedSuccessfully) return new(HealthStatus.Degraded, "The plugins are being opened.");
        var host = await plugins.Host.ConfigureAwait(false);
        var lines = new SortedDictionary<string, object>(StringComparer.Ordinal);
        var worst = HealthStatus.Healthy;
        var ids = host.Plugins.Select(p => p.Id).Union(host.States.Records.Select(r => r.Id)).Union(options.Value.Required);
        foreach (var (id, state, words) in await Task.WhenAll(ids.Select(id => LookAsync(host, id, cancellationToken))).ConfigureAwait(false))
        {
            lines[id] = words;
            var status = state == PluginHealthState.Healthy ? HealthStatus.Healthy
                : state == PluginHealthState.Unhealthy && options.Value.Required.Contains(id) ? HealthStatus.Unhealthy : HealthStatus.Degraded;
            if (status < worst) worst = status;
        }

        return new(worst, string.Join("; ", lines.Where(l => l.Value is string).Select(l => $"{l.Key}: {l.Value}")), data: lines);
    }

    private static async Task<(string Id, PluginHealthState State, string Words)> LookAsync(PluginHost host, string id, CancellationToken cancellation)
    {
        if (HostedPlugins.WhyNot(host, id) is { } why) return (id, PluginHealthState.Unhealthy, why.En);
        var answers = new List<PluginHealth>();
        foreach (var probe in host.Plugins.First(p => p.Id == id).Parts.OfType<IHealthProbe>()) answers.Add(await AskAsync(probe, cancellation).ConfigureAwait(false));
        return answers.MaxBy(a => a.State) is { } worst ? (id, worst.State, worst.Message.En) : (id, PluginHealthState.Healthy, PluginStates.NameOf(host.States.StatusOf(id).State).En);
    }

    private static async Task<PluginHealth> AskAsync(IHealthProbe probe, CancellationToken cancellation)
    {
        try
        {
            return await probe.CheckAsync(cancellation).ConfigureAwait(false);
        }
        catch (DataSourceException fault)
        {
            return new(PluginHealthState.Unhealthy, fault.Reason ?? new LocalizedText(fault.Message, fault.Message));
        }
    }
}
