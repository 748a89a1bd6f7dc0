using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Tables.Tests;

/// <summary>Starts a plugin with settings and asks its only source, as a host would.</summary>
internal sealed class PluginRun(PluginSettings settings) : IPluginContext
{
    public PluginIdentity Plugin { get; } = new("plan.test", "1.0.0");

    public ILogger Logger => NullLogger.Instance;

    public TimeProvider Clock => TimeProvider.System;

    public PluginSettings Settings => settings;

    public string ScratchFolder => throw new NotSupportedException();

    public ISqlBroker Sql => throw new NotSupportedException();

    public IHttpBroker Http => throw new NotSupportedException();

    /// <summary>The parts of a plugin whose only table is in a file.</summary>
    public static async Task<ValueList<IPluginPart>> StartAsync(IPlanPlugin plugin, string file, params (string Name, object Value)[] table)
    {
        var all = new Dictionary<string, object>(StringComparer.Ordinal) { ["query"] = "tre-em", ["file"] = file };
        foreach (var (name, value) in table) all[name] = value;
        var source = Of(("name", "so"), ("tables", (ValueList<PluginSettings>)[new PluginSettings(all)]));
        return await plugin.StartAsync(new PluginRun(Of(("sources", (ValueList<PluginSettings>)[source]))), CancellationToken.None);
    }

    /// <summary>What its source answers.</summary>
    public static async Task<DataPage> AskAsync(IPlanPlugin plugin, string file, ValueList<string> columns, params (string Name, object Value)[] table)
    {
        var parts = await StartAsync(plugin, file, table);
        return await parts.OfType<IDataSource>().Single().ReadAsync(Query(columns), CancellationToken.None);
    }

    public static DataQuery Query(ValueList<string> columns) =>
        new() { Name = "tre-em", Period = "2026", From = new(2026, 1, 1), To = new(2026, 12, 31), Columns = columns, MostRows = 1_000 };

    public static PluginSettings Of(params (string Name, object Value)[] values) => new(values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    public void Own(IDisposable disposable) => throw new NotSupportedException();

    public void Own(IAsyncDisposable disposable) => throw new NotSupportedException();

    public void Repeat(TimeSpan period, Func<CancellationToken, ValueTask> work) => throw new NotSupportedException();
}
