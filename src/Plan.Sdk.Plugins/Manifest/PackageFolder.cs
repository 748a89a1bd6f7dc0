using System.Security.Cryptography;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The files of a package as they lie in its folder.</summary>
internal static class PackageFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = false };

    public static PackageFiles? List(string folder, string file, DiagnosticBag diagnostics)
    {
        var findings = new PluginFindings(file, diagnostics);
        var files = new List<PackageFile>();
        foreach (var path in Paths(folder, findings))
        {
            if (!PackagePath.IsPath(path)) findings.At(SourceSpan.StartOf(file), PluginDiagnostics.FilesPath, PluginFindings.Show(path));
            else if (HashOf(folder, path, findings) is { } hash) files.Add(new(hash, path));
        }

        foreach (var twins in files.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            findings.At(SourceSpan.StartOf(file), PluginDiagnostics.FilesTwins, string.Join(", ", twins.Select(t => t.Path)));
        return findings.HasErrors ? null : new() { Files = files.ToValueList() };
    }

    public static bool Verify(string folder, PluginManifest manifest, string name, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var findings = new PluginFindings($"{name}/{PackageFiles.FileName}", diagnostics);
        if (ReadList(folder, findings) is not { } bytes) return false;
        if (!string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), manifest.Files, StringComparison.Ordinal))
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.FilesHash);
            return false;
        }

        if (PackageFiles.Read(bytes, findings.File, diagnostics) is not { } list) return false;
        var lines = list.Files.Select((f, i) => (f.Path, f.Hash, Line: i + 1)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var path in Paths(folder, findings))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!lines.Remove(path, out var listed)) findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.FileUnlisted, PluginFindings.Show(path));
            else if (HashOf(folder, path, findings) is { } hash && !string.Equals(hash, listed.Hash, StringComparison.Ordinal)) Differ(PluginDiagnostics.FileChanged, path, listed.Line);
        }

        foreach (var (path, _, line) in lines.Values.OrderBy(f => f.Line)) Differ(PluginDiagnostics.FileMissing, path, line);
        return !findings.HasErrors;

        void Differ(DiagnosticDescriptor descriptor, string path, int line) => findings.At(new(findings.File, new(line, 1), new(line, 1)), descriptor, PluginFindings.Show(path));
    }

    private static byte[]? ReadList(string folder, PluginFindings findings)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, PackageFiles.FileName));
            var bytes = new byte[PackageFiles.MaxBytes + 1];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.FilesUnreadable);
            return null;
        }
    }

    // Sorted ordinally; without manifest and list. A link is told and not followed.
    public static List<string> Paths(string folder, PluginFindings findings)
    {
        var paths = new List<string>();
        try
        {
            Collect(new(folder), "", paths, findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.FolderUnreadable);
        }

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> paths, PluginFindings findings)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.FileIsLink, PluginFindings.Show(path));
            else if (entry is DirectoryInfo inner) Collect(inner, path + "/", paths, findings);
            else if (path is not (PluginManifest.FileName or PackageFiles.FileName)) paths.Add(path);
        }
    }

    private static string? HashOf(string folder, string path, PluginFindings findings)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, path));
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.At(SourceSpan.StartOf(findings.File), PluginDiagnostics.FileUnreadable, PluginFindings.Show(path));
            return null;
        }
    }
}
