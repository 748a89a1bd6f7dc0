using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>A workspace folder, read once for all its plans. Immutable; thread-safe.</summary>
/// <param name="Files">What the folder holds.</param>
/// <param name="Templates">The folder's own templates over those of its packs, over those that come with the SDK.</param>
/// <param name="Diagnostics">Findings about the folder's own files. Plans of a workspace with errors are not rendered.</param>
/// <param name="Plugins">The host of its plugins, whose parts count as they are when a plan is worked on; <c>null</c>: it has none.</param>
public sealed record OpenWorkspace(LoadedWorkspace Files, TemplatePack Templates, ValueList<Diagnostic> Diagnostics, PluginHost? Plugins = null)
{
    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors { get; } = Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
