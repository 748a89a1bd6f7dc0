using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml.Events;

namespace Plan.Sdk.Yaml;

/// <summary>
/// The YAML files of a workspace's folders, in ordinal order, without hidden ones (names that begin with a dot). Nothing outside the workspace is opened: a link to a folder is
/// not followed, a link to a file only inside.
/// </summary>
internal sealed class WorkspaceFiles(string root, DiagnosticBag diagnostics)
{
    private readonly string realRoot = RealPath.Of(root);

    /// <summary>The files below a folder of the workspace, named from the root as the user gave it.</summary>
    public List<string> In(string folder)
    {
        var files = new List<string>();
        Collect(folder, files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>A file of the workspace itself; <c>null</c> when there is none that may be read.</summary>
    public string? Find(string name)
    {
        var file = new FileInfo(Path.Combine(root, name));
        return file.Exists && IsInside(file, name) ? Named(name) : null;
    }

    /// <summary>A file's bytes; one over the limit is cut just behind it, so that the reader refuses it without its weight.
    /// <c>null</c> when the file can't be opened.</summary>
    public static byte[]? ReadBytes(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var bytes = new byte[(int)Math.Min(stream.Length, YamlLimits.Bytes + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Collect(string folder, List<string> files)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        if (!directory.Exists || !IsInside(directory, folder)) return;
        foreach (var entry in Entries(directory, folder))
        {
            if (entry.Name[0] == '.') continue;
            var name = $"{folder}/{entry.Name}";
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null) Collect(name, files);
                else IsInside(entry, name);
            }
            else if (entry.Extension is ".yaml" or ".yml" && IsInside(entry, name))
            {
                files.Add(Named(name));
            }
        }
    }

    private FileSystemInfo[] Entries(DirectoryInfo directory, string folder)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new(YamlDiagnostics.UnreadableFile, SourceSpan.StartOf(Named(folder))));
            return [];
        }
    }

    private bool IsInside(FileSystemInfo entry, string name)
    {
        if (entry.LinkTarget is null || RealPath.IsBelow(realRoot, entry.FullName)) return true;
        diagnostics.Add(new(YamlDiagnostics.OutsideWorkspace, SourceSpan.StartOf(Named(name))));
        return false;
    }

    private string Named(string name) => Path.Combine(root, name).Replace('\\', '/');
}
