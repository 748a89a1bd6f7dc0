using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins;

/// <summary>Holds what a plugin gives against what its manifest says.</summary>
internal static class PartCheck
{
    /// <summary>What a part can do.</summary>
    public static IEnumerable<PluginAbility> AbilitiesOf(IPluginPart part)
    {
        if (part is IDataSource) yield return PluginAbility.DataSource;
        if (part is IPlanRule) yield return PluginAbility.Rule;
        if (part is IDocumentWriter) yield return PluginAbility.DocumentWriter;
        if (part is ITemplateFunctions) yield return PluginAbility.TemplateFunctions;
        if (part is IHealthProbe) yield return PluginAbility.HealthProbe;
    }

    /// <summary>What is given without being declared; <c>null</c>: nothing.</summary>
    public static Diagnostic? Undeclared(PluginLaunch launch, IEnumerable<PluginAbility> given)
    {
        foreach (var ability in given)
        {
            if (!launch.Provides.Contains(ability)) return new(PluginDiagnostics.NotDeclared, null, launch.Plugin.Id, Word(ability));
        }

        return null;
    }

    /// <summary>What is declared and can't cross into another process; <c>null</c>: nothing.</summary>
    public static Diagnostic? InProcessOnly(PluginLaunch launch)
    {
        foreach (var ability in launch.Provides)
        {
            if (ability is not (PluginAbility.DataSource or PluginAbility.HealthProbe)) return new(PluginDiagnostics.InProcessOnly, null, launch.Plugin.Id, Word(ability));
        }

        return null;
    }

    /// <summary>The manifest's word.</summary>
    private static string Word(PluginAbility ability)
    {
        var name = ability.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }
}
