using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Tests.Packs;

/// <summary>What a pack is lent in these tests.</summary>
internal sealed class PackContext(PluginSettings settings, ISqlBroker? sql, IHttpBroker? http, TimeProvider clock) : IPluginContext
{
    public PluginIdentity Plugin { get; } = new("plan.goi", "1.0.0");

    public ILogger Logger => NullLogger.Instance;

    public TimeProvider Clock { get; } = clock;

    public PluginSettings Settings { get; } = settings;

    public string ScratchFolder => throw new InvalidOperationException();

    public ISqlBroker Sql => sql!;

    public IHttpBroker Http => http!;

    public static PluginSettings Values(params (string Name, object Value)[] values) => new(values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));

    public void Own(IDisposable disposable) => throw new InvalidOperationException();

    public void Own(IAsyncDisposable disposable) => throw new InvalidOperationException();

    public void Repeat(TimeSpan period, Func<CancellationToken, ValueTask> work) => throw new InvalidOperationException();
}
