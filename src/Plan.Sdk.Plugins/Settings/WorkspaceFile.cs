using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins.Settings;

/// <summary>Files of the workspace that settings name: by a relative path that leads neither up nor out, nor by a link.</summary>
internal static class WorkspaceFile
{
    private const int MaxLength = 400;

    /// <summary>The absolute path; <c>null</c> after a finding.</summary>
    public static string? Find(string workspace, string path, SourceSpan span, PluginFindings findings)
    {
        if (!IsInside(path))
        {
            findings.At(span, PluginDiagnostics.SettingFileOutside, PluginFindings.Show(path));
            return null;
        }

        try
        {
            var full = Path.GetFullPath(Path.Combine(workspace, path));
            if (!File.Exists(full))
            {
                findings.At(span, PluginDiagnostics.SettingFileMissing, PluginFindings.Show(path), PluginFindings.Suggest(Near(full, path)));
                return null;
            }

            if (RealPath.IsBelow(RealPath.Of(workspace), full)) return full;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Where nothing can be told of a path, it leads nowhere, and nowhere is outside.
        }

        findings.At(span, PluginDiagnostics.SettingFileOutside, PluginFindings.Show(path));
        return null;
    }

    private static bool IsInside(string path) =>
        path.Length is > 0 and <= MaxLength && PrintableText.IndexOfUnprintable(path) < 0
        && path.AsSpan().IndexOfAny('\\', ':') < 0
        && Array.TrueForAll(path.Split('/'), name => name is not ("" or "." or ".."));

    // The file of the same folder whose name comes nearest.
    private static string? Near(string full, string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(full)!);
        if (!folder.Exists) return null;
        var near = NearestName.Find(Path.GetFileName(full), folder.EnumerateFiles().Select(f => f.Name).Take(1000));
        return near is null ? null : path[..^Path.GetFileName(path).Length] + near;
    }
}
