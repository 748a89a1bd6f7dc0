using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>Where the files of a package lie in its author's folder: that of a pack is the package, that of a project publishes into <c>package/</c>.</summary>
internal static class PublishedFolder
{
    private const string Name = "package";

    /// <summary>The folder to pack; <c>null</c> when it has to be published first.</summary>
    public static string? Of(string folder, DiagnosticBag diagnostics)
    {
        var manifest = Path.Combine(folder, PluginManifest.FileName);
        // Whatever is wrong with the manifest is told when the package is made.
        if (!File.Exists(manifest) || Read(manifest)?.Entry is not { } entry || File.Exists(Path.Combine(folder, entry.Assembly))) return folder;
        var published = Path.Combine(folder, Name);
        if (!File.Exists(Path.Combine(published, entry.Assembly)))
        {
            diagnostics.Add(new(CliDiagnostics.NotPublished, SourceSpan.StartOf(manifest), entry.Assembly, WorkspaceCache.Shown(folder)));
            return null;
        }

        var copy = Path.Combine(published, PluginManifest.FileName);
        if (File.Exists(copy) && File.ReadAllBytes(copy).AsSpan().SequenceEqual(File.ReadAllBytes(manifest))) return published;
        diagnostics.Add(new(CliDiagnostics.PublishedBefore, SourceSpan.StartOf(manifest), WorkspaceCache.Shown(published), WorkspaceCache.Shown(folder)));
        return null;
    }

    private static PluginManifest? Read(string manifest) =>
        new FileInfo(manifest).Length > ManifestReader.MaxBytes ? null : ManifestReader.Read(File.ReadAllBytes(manifest), manifest, new());
}
