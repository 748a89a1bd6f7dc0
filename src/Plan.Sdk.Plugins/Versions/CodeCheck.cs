using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;
using Plan.Sdk.Plugins.Versions;

namespace Plan.Sdk.Plugins;

/// <summary>
/// Looks at the code of a package before any of it runs, by metadata alone: every assembly, whether all it refers to is there, in the contract, the framework and the package itself; and
/// whether the class that the manifest names can start a plugin. Nothing is loaded. Thread-safe.
/// </summary>
public static class CodeCheck
{
    /// <summary>Checks a package.</summary>
    /// <param name="folder">The package's folder.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="offer">The host.</param>
    /// <param name="host">The host's assemblies; <c>null</c> where there are none to check against.</param>
    /// <param name="local">The manifests of the packages at hand, among which a version that fits is named.</param>
    /// <param name="name">The folder's name for messages.</param>
    /// <param name="diagnostics">Takes what is wrong: first the refusal, then each missing thing.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether the code can run; packs always can.</returns>
    public static bool Check(
        string folder, PluginManifest manifest, HostOffer offer, HostAssemblies? host, IEnumerable<PluginManifest> local, string name, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (manifest.Entry is not { } entry) return true;
        var findings = new PluginFindings($"{name}/{PluginManifest.FileName}", diagnostics);
        if (host is null)
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.ScanImpossible, manifest.Identity);
            return false;
        }

        using var images = new AssemblyImages(host);
        Open(folder, images, findings);
        CheckEntry(images, entry, findings);
        var scan = new ReferenceScan(images);
        foreach (var image in images.Package) Scan(scan, image, findings, cancellation);
        if (scan.Missing.Count == 0) return !findings.HasErrors;
        findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.CodeRefused, manifest.Identity, scan.Missing.Count, offer.Contract, Environment.Version, VersionRule.Action(manifest, offer, local));
        foreach (var (file, descriptor, arguments) in scan.Missing) findings.At(SourceSpan.StartOf($"{name}/{file}"), descriptor, arguments);
        return false;
    }

    private static void Open(string folder, AssemblyImages images, PluginFindings findings)
    {
        foreach (var path in PackageFolder.Paths(folder, findings))
        {
            if (!path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || HostAssemblies.ContractNames.Contains(Path.GetFileNameWithoutExtension(path))) continue;
            try
            {
                if (AssemblyImage.Open(Path.Combine(folder, path), path, sharesInternals: true) is { } image) images.Add(image);
            }
            catch (Exception fault) when (IsBroken(fault) || fault is IOException or UnauthorizedAccessException)
            {
                findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.AssemblyBroken, PluginFindings.Show(path));
            }
        }
    }

    private static void CheckEntry(AssemblyImages images, PluginEntry entry, PluginFindings findings)
    {
        try
        {
            new EntryCheck(images).Check(entry, findings);
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.AssemblyBroken, entry.Assembly);
        }
    }

    private static void Scan(ReferenceScan scan, AssemblyImage image, PluginFindings findings, CancellationToken cancellation)
    {
        try
        {
            scan.Scan(image, cancellation);
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.AssemblyBroken, PluginFindings.Show(image.FileName));
        }
    }

    // What the reader of metadata throws at bytes that are none.
    private static bool IsBroken(Exception fault) => fault is BadImageFormatException or InvalidDataException or InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException or InvalidCastException;
}
