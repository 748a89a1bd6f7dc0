using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>The workspace whose plugins a verb works on.</summary>
/// <param name="Root">Its folder.</param>
internal sealed record PluginWorkspace(string Root)
{
    /// <summary>The folder of its plugins.</summary>
    public string Folder => Path.Combine(Root, "plugins");

    /// <summary>What the ward says about them.</summary>
    public string File => Path.Combine(Root, PluginsFileReader.FileName);

    /// <summary>The workspace of a folder, or the nearest one above it.</summary>
    /// <param name="folder">The folder; <c>null</c>: the current one.</param>
    /// <param name="diagnostics">Takes that there is none.</param>
    public static PluginWorkspace? Find(string? folder, DiagnosticBag diagnostics)
    {
        var from = string.IsNullOrEmpty(folder) ? "." : folder;
        if (WorkspaceReader.FindRoot(from) is { } root) return new(root);
        diagnostics.Add(new(CliDiagnostics.NoWorkspace, null, WorkspaceCache.Shown(Path.GetFullPath(from))));
        return null;
    }

    /// <summary>What <see cref="File"/> says; <c>null</c> when it is not there, or after errors.</summary>
    public PlanDocument<PluginsFile>? ReadFile(DiagnosticBag diagnostics) =>
        System.IO.File.Exists(File) ? PluginsFileReader.Read(System.IO.File.ReadAllBytes(File), WorkspaceCache.Shown(File), Root, diagnostics) : null;

    /// <summary>The manifest of an installed version; <c>null</c> when it can't be read.</summary>
    public PluginManifest? ManifestOf(string id, PluginVersion version)
    {
        var file = Path.Combine(Folder, id, version.ToString(), PluginManifest.FileName);
        return new FileInfo(file) is { Exists: true, Length: <= ManifestReader.MaxBytes } ? ManifestReader.Read(System.IO.File.ReadAllBytes(file), file, new()) : null;
    }

    /// <summary>The manifests of the versions of a plugin that lie in the workspace.</summary>
    public List<PluginManifest> InstalledManifests(string id)
    {
        var place = new DirectoryInfo(Path.Combine(Folder, id));
        return place.Exists ? [.. place.EnumerateDirectories().Select(d => PluginVersion.Parse(d.Name)).OfType<PluginVersion>().Select(v => ManifestOf(id, v)).OfType<PluginManifest>()] : [];
    }
}
