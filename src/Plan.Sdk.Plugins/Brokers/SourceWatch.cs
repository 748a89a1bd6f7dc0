using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Logs when what brokers ask goes away and when it is back: one line for each change, however often it is asked in between. Thread-safe.</summary>
/// <param name="logger">The log.</param>
/// <param name="clock">The clock.</param>
internal sealed class SourceWatch(ILogger logger, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> downSince = new(StringComparer.Ordinal);

    /// <summary>It has answered.</summary>
    public void Answered(string name)
    {
        if (downSince.TryRemove(name, out var since) && logger.IsEnabled(LogLevel.Information)) logger.LogInformation("{Source} answers again; it was away since {Since:u}", name, since);
    }

    /// <summary>It is away.</summary>
    public void Failed(string name, BrokerException fault)
    {
        var reason = fault.Message;
        if (downSince.TryAdd(name, clock.GetUtcNow())) logger.LogWarning("{Source} is away: {Reason}", name, reason);
    }
}
