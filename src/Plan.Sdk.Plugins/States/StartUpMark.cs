using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins.States;

/// <summary>
/// A file that is there while a plugin starts. The process that started it holds it open, so that the system itself says whether that process still lives: a mark
/// that nobody holds is of a plugin that took its host with it.
/// </summary>
internal sealed class StartUpMark : IDisposable
{
    private const string Folder = ".starting";
    private const char Separator = '~';

    // Elsewhere only a file that nobody else may open at all is locked; on Windows a file shared for deletion can be deleted while it is held.
    private static readonly FileShare Held = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
    private readonly FileStream file;

    private StartUpMark(FileStream file) => this.file = file;

    /// <summary>Sets a mark; it is on the disk when this returns.</summary>
    public static StartUpMark Set(string plugins, string id, string version)
    {
        var folder = Path.Combine(plugins, Folder);
        Directory.CreateDirectory(folder);
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, $"{id}{Separator}{version}{Separator}{number}");
            if (File.Exists(path)) continue;
            try
            {
                var mark = new StartUpMark(new(path, FileMode.CreateNew, FileAccess.ReadWrite, Held));
                mark.file.Flush(flushToDisk: true);
                FolderFlush.Flush(folder);
                return mark;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process was faster.
            }
        }
    }

    /// <summary>Takes away the marks whose processes have ended, and gives their plugins and versions.</summary>
    public static IReadOnlyList<(string Id, string Version)> TakeLeft(string plugins)
    {
        var folder = Path.Combine(plugins, Folder);
        if (!Directory.Exists(folder)) return [];
        var left = new List<(string Id, string Version)>();
        foreach (var path in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(path).Split(Separator) is not [var id, var version, _] || !TryRemove(path)) continue;
            left.Add((id, version));
        }

        return [.. left.Distinct()];
    }

    /// <summary>Takes it away.</summary>
    public void Dispose()
    {
        File.Delete(file.Name);
        file.Dispose();
    }

    private static bool TryRemove(string path)
    {
        try
        {
            using var left = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Delete);
            File.Delete(path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
