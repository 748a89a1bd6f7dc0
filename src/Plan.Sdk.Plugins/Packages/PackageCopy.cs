using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>Stages a package that is a folder. Links are told and not followed.</summary>
internal static class PackageCopy
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <exception cref="PackageRefusal">The folder is not taken.</exception>
    public static void Stage(string folder, PackageStage stage, CancellationToken cancellation, Func<string, bool>? isLeftOut = null)
    {
        var files = new List<(string Path, FileInfo File)>();
        Collect(new(folder), "", new(), files, isLeftOut);
        foreach (var (path, file) in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            // A pipe would be waited for without end; it has no length, and so has a file that need not be read.
            using var content = file.Length == 0 ? Stream.Null : file.OpenRead();
            stage.Write(path, content, long.MaxValue);
        }
    }

    private static void Collect(DirectoryInfo folder, string prefix, PackageNames names, List<(string Path, FileInfo File)> files, Func<string, bool>? isLeftOut)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything))
        {
            var path = prefix + entry.Name;
            if (isLeftOut?.Invoke(path) == true) continue;
            if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) throw new PackageRefusal(PluginDiagnostics.PackageLink, PluginFindings.Show(path));
            names.Add(path, entry is DirectoryInfo);
            if (entry is DirectoryInfo inner) Collect(inner, path + "/", names, files, isLeftOut);
            else files.Add((path, (FileInfo)entry));
        }
    }
}
