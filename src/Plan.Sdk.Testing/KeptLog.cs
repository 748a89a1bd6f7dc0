using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Plan.Sdk.Testing;

/// <summary>A log that keeps its lines. Thread-safe.</summary>
internal sealed class KeptLog : ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>The lines so far, each with its level.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}".TrimEnd());
}
