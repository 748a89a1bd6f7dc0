using System.Diagnostics.CodeAnalysis;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <summary>What came of starting a plugin: the plugin, or why it does not run.</summary>
public sealed record PluginStart
{
    /// <summary>The plugin; <c>null</c> when it did not start.</summary>
    public IPluginInstance? Instance { get; init; }

    /// <summary>Why it did not start; <c>null</c> when it did.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>Whether it runs.</summary>
    [MemberNotNullWhen(true, nameof(Instance))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Runs => Instance is not null;
}
