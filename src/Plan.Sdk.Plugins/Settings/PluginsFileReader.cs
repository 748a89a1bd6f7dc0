using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins.Settings;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins;

/// <summary>Reads <c>plugins.yaml</c>, all errors in one run. Bad input never throws. Thread-safe.</summary>
public static class PluginsFileReader
{
    /// <summary>The name of the file, at the top of the workspace.</summary>
    public const string FileName = "plugins.yaml";

    /// <summary>Reads the file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="workspace">The workspace's folder, in which its files lie.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>What it says, settings as they stand; <c>null</c> after errors.</returns>
    public static PlanDocument<PluginsFile>? Read(ReadOnlySpan<byte> bytes, string file, string workspace, DiagnosticBag diagnostics)
    {
        if (PlanYamlReader.ReadPlugins(bytes, file, diagnostics) is not { } document) return null;
        return PluginsFileRules.Hold(document, workspace, diagnostics) ? document : null;
    }
}
