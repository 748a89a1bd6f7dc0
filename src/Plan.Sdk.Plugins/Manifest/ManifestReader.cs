using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <summary>
/// Reads <c>plan-plugin.json</c>, which is strict JSON: keys that are unknown, doubled or written in other letter case are refused, and so are comments. All errors are
/// told in one run, each with its line and column. Bad input never throws. Thread-safe.
/// </summary>
public static class ManifestReader
{
    /// <summary>The most bytes of a manifest.</summary>
    public const int MaxBytes = 64 * 1024;

    /// <summary>Reads a manifest.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The manifest; <c>null</c> after errors.</returns>
    public static PluginManifest? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var findings = new Manifest.PluginFindings(file, diagnostics);
        if (bytes.Length > MaxBytes)
        {
            findings.At(SourceSpan.StartOf(file), PluginDiagnostics.ManifestTooLarge, bytes.Length, MaxBytes);
            return null;
        }

        if (Manifest.JsonTreeReader.Read(bytes, findings) is not { } tree) return null;
        Manifest.ManifestChecker.Check(tree, Manifest.ManifestDescription.Root, findings);
        if (findings.HasErrors) return null;
        var manifest = Manifest.ManifestBuilder.Build(tree);
        Manifest.ManifestRules.Check(manifest, tree, findings);
        return findings.HasErrors ? null : manifest;
    }
}
