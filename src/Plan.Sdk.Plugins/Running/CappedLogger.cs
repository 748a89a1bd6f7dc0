using Microsoft.Extensions.Logging;

namespace Plan.Sdk.Plugins;

/// <summary>A log whose lines are short and not too many. Thread-safe.</summary>
/// <param name="inner">Where the lines go.</param>
/// <param name="cap">How many.</param>
/// <param name="tell">Told how many lines were left out, with a line that passes again and by <see cref="Flush"/>.</param>
internal sealed class CappedLogger(ILogger inner, LogCap cap, Action<long> tell) : ILogger
{
    /// <summary>The most characters of a line.</summary>
    public const int LongestLine = 4000;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel) || !cap.Pass()) return;
        Flush(last: false);
        var text = formatter(state, exception);
        if (exception is not null) text = $"{text}\n{exception}";
        // The words alone go on: a state may be of the plugin's own type and would keep its load context alive.
        var shortened = Shorten(text);
        inner.Log(logLevel, eventId, shortened, null, static (line, _) => line);
    }

    /// <summary>Tells what was left out, if anything; the last time in any case.</summary>
    public void Flush(bool last)
    {
        if (cap.TakeLeftOut(last) is > 0 and var lines) tell(lines);
    }

    /// <summary>A line of at most <see cref="LongestLine"/> characters, which says how many it leaves out.</summary>
    public static string Shorten(string line) =>
        line.Length <= LongestLine ? line : $"{line.AsSpan(0, LongestLine)}… (+{line.Length - LongestLine})";
}
