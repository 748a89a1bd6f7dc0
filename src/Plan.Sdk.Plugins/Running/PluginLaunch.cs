using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>What it takes to start a plugin with code, in either tier.</summary>
public sealed record PluginLaunch
{
    /// <summary>Which plugin.</summary>
    public required PluginIdentity Plugin { get; init; }

    /// <summary>The folder of its package, absolute.</summary>
    public required string Folder { get; init; }

    /// <summary>The class that starts it.</summary>
    public required PluginEntry Entry { get; init; }

    /// <summary>What its manifest says it provides; what else it gives keeps it from starting.</summary>
    public required ValueList<PluginAbility> Provides { get; init; }

    /// <summary>Whether its code can be unloaded.</summary>
    public bool Unloadable { get; init; }

    /// <summary>What it may use up.</summary>
    public PluginBudgets Budgets { get; init; } = new();

    /// <summary>Its settings, valid and with defaults.</summary>
    public PluginSettings Settings { get; init; } = PluginSettings.None;

    /// <summary>Where its log goes; its rate is capped on the way.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock: of deadlines, and of plugins in this process. Workers have the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The databases that it may ask.</summary>
    public required ISqlBroker Sql { get; init; }

    /// <summary>The web addresses that it may ask.</summary>
    public required IHttpBroker Http { get; init; }

    /// <summary>Hears what is to be told while the plugin runs, such as log lines left out. Called on any thread.</summary>
    public Action<Diagnostic>? Report { get; init; }
}
