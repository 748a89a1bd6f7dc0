using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Plan.Sdk.Plugins;

/// <summary>What a host of plugins is given by its program. Immutable.</summary>
public sealed record PluginHostOptions
{
    /// <summary>The clock of states, deadlines and waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where logs go: those of the host under <c>Plan.Sdk.Plugins</c>, those of a plugin under its id.</summary>
    public ILoggerFactory Logs { get; init; } = NullLoggerFactory.Instance;
}
