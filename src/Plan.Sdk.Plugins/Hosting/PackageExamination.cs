using System.Security.Cryptography;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Plugins.Hosting;

/// <summary>Looks at an installed package before any of it is used: its manifest, its files, the version rule, its code, its settings.</summary>
/// <param name="State">What came of it.</param>
/// <param name="Manifest">Its manifest; <c>null</c> when it can't be read.</param>
/// <param name="Settings">Its settings; <c>null</c> when it can't be used.</param>
internal sealed record PackageExamination(PackageState State, PluginManifest? Manifest, PluginSettings? Settings)
{
    /// <summary>Looks.</summary>
    /// <param name="record">What was installed.</param>
    /// <param name="folder">Where it lies.</param>
    /// <param name="name">The folder's name for messages.</param>
    /// <param name="file"><c>plugins.yaml</c>.</param>
    /// <param name="index">Which of its plugins.</param>
    /// <param name="workspace">The workspace's folder, absolute.</param>
    /// <param name="diagnostics">Takes why it can't be used.</param>
    /// <param name="cancellation">Stops it.</param>
    public static PackageExamination Of(
        PluginRecord record, string folder, string name, PlanDocument<PluginsFile> file, int index, string workspace, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var place = $"{name}/{PluginManifest.FileName}";
        if (ReadBytes(Path.Combine(folder, PluginManifest.FileName)) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes)) != record.Current.Manifest)
        {
            diagnostics.Add(new(PluginDiagnostics.ManifestAltered, SourceSpan.StartOf(place), record.Id));
            return new(PackageState.Altered, null, null);
        }

        if (ManifestReader.Read(bytes, place, diagnostics) is not { } manifest) return new(PackageState.Refused, null, null);
        if (!PackageFiles.Verify(folder, manifest, name, diagnostics, cancellation)) return new(PackageState.Altered, manifest, null);
        var others = Directory.GetDirectories(Path.GetDirectoryName(folder)!).Order(StringComparer.Ordinal)
            .Select(f => ReadBytes(Path.Combine(f, PluginManifest.FileName)) is { } other ? ManifestReader.Read(other, "", new()) : null).OfType<PluginManifest>();
        var fits = VersionRule.Check(manifest, HostOffer.Current, others, place, diagnostics)
            && CodeCheck.Check(folder, manifest, HostOffer.Current, HostAssemblies.Current, others, name, diagnostics, cancellation);
        var settings = PluginSettingsReader.Read(file, index, manifest, workspace, diagnostics);
        return fits && settings is not null ? new(PackageState.Fits, manifest, settings) : new(PackageState.Refused, manifest, null);
    }

    private static byte[]? ReadBytes(string path)
    {
        try
        {
            return new FileInfo(path).Length > ManifestReader.MaxBytes ? null : File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
