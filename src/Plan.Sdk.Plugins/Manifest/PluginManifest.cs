using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>What a package says about itself, in <c>plan-plugin.json</c>. Immutable; compares by value.</summary>
public sealed record PluginManifest
{
    /// <summary>The name of its file, at the top of the package.</summary>
    public const string FileName = "plan-plugin.json";

    /// <summary>The plugin's id, such as <c>plan.csv</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The package's version.</summary>
    public required PluginVersion Version { get; init; }

    /// <summary>What it holds.</summary>
    public required PluginKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The contract it was built against and needs.</summary>
    public required ContractNeed Contract { get; init; }

    /// <summary>The hosts it is meant for.</summary>
    public required HostRange Host { get; init; }

    /// <summary>The class that starts it; <c>null</c> in packs.</summary>
    public PluginEntry? Entry { get; init; }

    /// <summary>Whether its code leaves nothing behind when it is unloaded.</summary>
    public bool Unloadable { get; init; }

    /// <summary>What it provides, at least one.</summary>
    public required ValueList<PluginAbility> Provides { get; init; }

    /// <summary>What it needs from its host.</summary>
    public ValueList<PluginCapability> Capabilities { get; init; } = [];

    /// <summary>The settings it asks for.</summary>
    public ValueList<SettingDescription> Settings { get; init; } = [];

    /// <summary>The ids of the organizations it is meant for; empty: anybody.</summary>
    public ValueList<string> Units { get; init; } = [];

    /// <summary>What it may use up.</summary>
    public PluginBudgets Budgets { get; init; } = new();

    /// <summary>The SHA-256 of <see cref="PackageFiles.FileName"/>, in lower case.</summary>
    public required string Files { get; init; }

    /// <summary>Which plugin it is.</summary>
    public PluginIdentity Identity => new(Id, Version.ToString());
}
