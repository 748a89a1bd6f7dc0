using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Tables;

/// <summary>Looks whether the files of the tables are there.</summary>
/// <param name="sources">The sources.</param>
internal sealed class TableProbe(ValueList<TableSource> sources) : IHealthProbe
{
    /// <inheritdoc/>
    public ValueTask<PluginHealth> CheckAsync(CancellationToken cancellation)
    {
        var all = sources.SelectMany(s => s.Tables).ToList();
        var missing = all.Where(t => !File.Exists(t.File)).Select(t => t.FileName).Distinct(StringComparer.Ordinal).ToList();
        var names = string.Join(", ", missing);
        return new(missing.Count == 0
            ? new PluginHealth(PluginHealthState.Healthy, new($"có đủ {all.Count} bảng", $"all {all.Count} tables are there"))
            : new(missing.Count == all.Count ? PluginHealthState.Unhealthy : PluginHealthState.Degraded, new($"thiếu tệp: {names}", $"files missing: {names}")));
    }
}
