using System.Collections.Frozen;
using Plan.Sdk.Plugins;
using static Plan.Sdk.Plugins.PluginAbility;

namespace Plan.Sdk.Cli;

/// <summary>What each verb needs plugins for: those that give nothing of it are not started.</summary>
internal static class PluginNeeds
{
    /// <summary>Judging plans.</summary>
    public static FrozenSet<PluginAbility> Judging { get; } = [Rule, TemplateFunctions];

    /// <summary>Making papers of plans.</summary>
    public static FrozenSet<PluginAbility> Papers { get; } = [Rule, TemplateFunctions, DocumentWriter];

    /// <summary>Making reports.</summary>
    public static FrozenSet<PluginAbility> Reports { get; } = [DataSource, TemplateFunctions, DocumentWriter];

    /// <summary>Figures alone.</summary>
    public static FrozenSet<PluginAbility> Figures { get; } = [DataSource];
}
