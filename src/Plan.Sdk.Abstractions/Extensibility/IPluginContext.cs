using Microsoft.Extensions.Logging;

namespace Plan.Sdk.Extensibility;

/// <summary>All that a plugin may ask of its host. Lent to one plugin until it is stopped. Thread-safe.</summary>
public interface IPluginContext
{
    /// <summary>Which plugin it is.</summary>
    PluginIdentity Plugin { get; }

    /// <summary>The plugin's log, under its id. The host caps its rate and says how much it left out.</summary>
    ILogger Logger { get; }

    /// <summary>The clock. A plugin uses no other, so that tests can set it.</summary>
    TimeProvider Clock { get; }

    /// <summary>The plugin's settings, with defaults filled in, valid by the manifest's <c>settings</c>.</summary>
    PluginSettings Settings { get; }

    /// <summary>An empty folder of the plugin's own, made when first asked for and removed when the plugin stops.</summary>
    string ScratchFolder { get; }

    /// <summary>Databases that the operator has granted.</summary>
    ISqlBroker Sql { get; }

    /// <summary>Web addresses that the operator has granted.</summary>
    IHttpBroker Http { get; }

    /// <summary>Gives something to the host, which disposes of it when the plugin stops, the last given first.</summary>
    void Own(IDisposable disposable);

    /// <inheritdoc cref="Own(IDisposable)"/>
    void Own(IAsyncDisposable disposable);

    /// <summary>Runs some work again and again until the plugin stops, never twice at a time. What it throws is logged, and the next turn comes.</summary>
    /// <param name="period">The time between the end of a turn and the next, at least a second.</param>
    /// <param name="work">The work; its token is set when the plugin stops.</param>
    void Repeat(TimeSpan period, Func<CancellationToken, ValueTask> work);
}
