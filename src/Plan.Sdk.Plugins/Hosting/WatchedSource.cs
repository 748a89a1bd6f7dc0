using System.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Hosting;

/// <summary>A plugin's data source whose queries are measured.</summary>
internal sealed class WatchedSource(string plugin, IDataSource inner) : IDataSource
{
    /// <inheritdoc/>
    public string Name { get; } = inner.Name;

    /// <inheritdoc/>
    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        using var activity = PluginTelemetry.Activities.StartActivity("plan.plugin.query");
        activity?.SetTag("plan.plugin", plugin).SetTag("plan.source", Name).SetTag("plan.query", query.Name);
        var start = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var page = await inner.ReadAsync(query, cancellation).ConfigureAwait(false);
            activity?.SetTag("plan.rows", page.Rows.Count);
            outcome = "rows";
            return page;
        }
        catch (DataSourceException)
        {
            outcome = "refused";
            throw;
        }
        catch (OperationCanceledException)
        {
            outcome = "stopped";
            throw;
        }
        finally
        {
            if (outcome is "refused" or "failed") activity?.SetStatus(ActivityStatusCode.Error);
            PluginTelemetry.Queries.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, PluginTelemetry.Plugin(plugin), PluginTelemetry.Outcome(outcome));
        }
    }
}
