using Microsoft.Extensions.Logging;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.PluginWorker;

/// <summary>The host's log, seen from the worker.</summary>
internal sealed class HostLogger(IMessageSink sink, LogLevel least) : ILogger
{
    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= least && logLevel < LogLevel.None;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        sink.Send(new MessageWriter().Begin(MessageKind.Log, 0).Byte((byte)logLevel).Long(0).Text(formatter(state, exception)).End());
}
