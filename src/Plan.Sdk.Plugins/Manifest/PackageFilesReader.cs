using System.Text;
using System.Text.Unicode;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Reads <c>plan-plugin.files</c>, line by line.</summary>
internal static class PackageFilesReader
{
    private const string Between = "  ";

    public static PackageFiles? Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        var findings = new PluginFindings(file, diagnostics);
        if (bytes.Length > PackageFiles.MaxBytes)
        {
            findings.At(SourceSpan.StartOf(file), PluginDiagnostics.ManifestTooLarge, bytes.Length, PackageFiles.MaxBytes);
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            var at = JsonFault.FirstBroken(bytes);
            findings.At(new JsonPlaces(file).Span(bytes, at, at), PluginDiagnostics.NotUtf8);
            return null;
        }

        var files = new List<PackageFile>();
        var folded = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var text = Encoding.UTF8.GetString(bytes);
        var line = 1;
        for (var start = 0; start < text.Length && !findings.IsFull; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) findings.At(Line(file, line, text.Length - start), PluginDiagnostics.FilesLastLine);
            ReadLine(text[start..(end < 0 ? text.Length : end)], line, files, folded, findings);
            start = end < 0 ? text.Length : end + 1;
        }

        return findings.HasErrors ? null : new() { Files = files.ToValueList() };
    }

    private static void ReadLine(string text, int line, List<PackageFile> files, Dictionary<string, int> folded, PluginFindings findings)
    {
        const int Hash = ManifestForms.HashLength;
        var span = Line(findings.File, line, text.Length);
        if (text.Length < Hash + Between.Length || !ManifestForms.IsHash(text[..Hash]) || !text.AsSpan(Hash).StartsWith(Between, StringComparison.Ordinal))
        {
            findings.At(span, PluginDiagnostics.FilesLine);
            return;
        }

        var path = text[(Hash + Between.Length)..];
        if (!PackagePath.IsPath(path)) findings.At(span, PluginDiagnostics.FilesPath, PluginFindings.Show(path));
        else if (path is PluginManifest.FileName or PackageFiles.FileName) findings.At(span, PluginDiagnostics.FilesOwnName, path);
        else if (!folded.TryAdd(path, line)) findings.At(span, PluginDiagnostics.FilesTwice, PluginFindings.Show(path), folded[path]);
        else if (files.Count > 0 && string.CompareOrdinal(files[^1].Path, path) > 0) findings.At(span, PluginDiagnostics.FilesOrder, PluginFindings.Show(path));
        files.Add(new(text[..Hash], path));
    }

    private static SourceSpan Line(string file, int line, int length) => new(file, new(line, 1), new(line, length + 1));
}
