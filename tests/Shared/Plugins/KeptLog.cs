using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Plan.Sdk.Tests;

/// <summary>A log that keeps its lines.</summary>
internal sealed class KeptLog : ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue(formatter(state, exception));
}
