using Microsoft.Extensions.Logging;

namespace Plan.Sdk.Plugins.Hosting;

/// <summary>The host's own log lines.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Information, "{Plugin} runs, {Tier}")]
    public static partial void Runs(ILogger logger, object plugin, string tier);

    [LoggerMessage(2, LogLevel.Warning, "{Plugin} does not run: {Code} {Why}")]
    public static partial void DoesNotRun(ILogger logger, string plugin, string code, string why);

    [LoggerMessage(3, LogLevel.Error, "{Plugin} ended: {Code} {Why}")]
    public static partial void Ended(ILogger logger, string plugin, string code, string why);

    [LoggerMessage(4, LogLevel.Information, "{Plugin} stopped, {Outcome}")]
    public static partial void Stopped(ILogger logger, string plugin, string outcome);

    [LoggerMessage(5, LogLevel.Warning, "{Code} {Why}")]
    public static partial void Told(ILogger logger, string code, string why);
}
