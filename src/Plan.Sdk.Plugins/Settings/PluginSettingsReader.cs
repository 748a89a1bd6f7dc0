using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins.Manifest;
using Plan.Sdk.Plugins.Settings;

namespace Plan.Sdk.Plugins;

/// <summary>
/// Makes the settings of a plugin of what the ward wrote, as the plugin's manifest asks for them: names, types, bounds, defaults; files only inside the workspace, secrets only by handles that are
/// listed. All errors in one run, each with its line and column. Bad input never throws. Thread-safe.
/// </summary>
public static class PluginSettingsReader
{
    /// <summary>How a plugin runs when the operator says nothing: packs as packs, code as a worker unless it has to be in the process.</summary>
    public static PluginTier TierOf(PluginManifest manifest) => PluginTiers.Usual(manifest);

    /// <summary>Reads the settings of one plugin.</summary>
    /// <param name="document">What <c>plugins.yaml</c> says.</param>
    /// <param name="index">Which of its plugins, from 0.</param>
    /// <param name="manifest">The plugin's manifest.</param>
    /// <param name="workspace">The workspace's folder.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The settings, defaults filled in; <c>null</c> after errors.</returns>
    public static PluginSettings? Read(PlanDocument<PluginsFile> document, int index, PluginManifest manifest, string workspace, DiagnosticBag diagnostics)
    {
        var findings = new PluginFindings(document.SourceMap.File, diagnostics);
        var path = ModelPath.Root.Field("plugins").Item(index);
        var use = document.Model.Plugins[index];
        PluginTiers.Check(use, manifest, document.SourceMap.Find(path.Field("tier")), findings);
        var settings = new SettingsBinder(document, manifest, workspace, findings).Bind(manifest.Settings, use.Settings, path.Field("settings"));
        return findings.HasErrors ? null : settings;
    }
}
