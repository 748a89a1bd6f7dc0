using Plan.Sdk.Plugins.Manifest;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>
/// The folder beside the plugins in which a package is put together, on the same file system as where it goes. Nothing of a package is written anywhere else before it is
/// whole. Whoever holds the lock of the plugins has the only one; what a killed process left in it is removed by the next.
/// </summary>
internal sealed class PackageStage : IDisposable
{
    private const string Name = ".staging";
    private readonly string root;
    private readonly byte[] buffer = new byte[1 << 16];
    private long written;
    private int removed;

    private PackageStage(string root) => this.root = root;

    /// <summary>The package.</summary>
    public string Folder => Path.Combine(root, "package");

    /// <summary>An empty one.</summary>
    public static PackageStage Open(string plugins)
    {
        var stage = new PackageStage(Path.Combine(plugins, Name));
        stage.Dispose();
        Directory.CreateDirectory(stage.Folder);
        return stage;
    }

    /// <summary>Writes a file, counting what comes.</summary>
    /// <param name="path">Its path, which is right.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="most">The most bytes of the package when it is all there, for archives.</param>
    /// <param name="read">Sees the bytes.</param>
    /// <returns>How many they were.</returns>
    /// <exception cref="PackageRefusal">They are too many, or an archive.</exception>
    public long Write(string path, Stream content, long most, Action<ReadOnlySpan<byte>>? read = null)
    {
        var target = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var size = 0L;
        for (int length; (length = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
        {
            var bytes = buffer.AsSpan(0, length);
            if (size == 0 && NestedArchive.IsOne(bytes)) throw new PackageRefusal(PluginDiagnostics.PackageNested, PluginFindings.Show(path));
            size += length;
            written += length;
            if (size > PackageLimits.FileBytes) throw new PackageRefusal(PluginDiagnostics.PackageFileSize, PluginFindings.Show(path), PackageLimits.FileMegabytes);
            if (written > PackageLimits.Bytes) throw new PackageRefusal(PluginDiagnostics.PackageSize, PackageLimits.Megabytes);
            if (written > most) throw new PackageRefusal(PluginDiagnostics.PackageRatio, PackageLimits.Ratio);
            read?.Invoke(bytes);
            file.Write(bytes);
        }

        file.Flush(flushToDisk: true);
        return size;
    }

    /// <summary>Puts the package in its place, whole: its names are on the disk before it has a name there, and that one is before this returns.</summary>
    /// <param name="place">Where; nothing that counts is there.</param>
    public void MoveTo(string place)
    {
        foreach (var folder in Directory.EnumerateDirectories(Folder, "*", SearchOption.AllDirectories).Append(Folder)) FolderFlush.Flush(folder);
        var parent = Path.GetDirectoryName(place)!;
        Directory.CreateDirectory(parent);
        Remove(place);
        Directory.Move(Folder, place);
        FolderFlush.Flush(parent);
        FolderFlush.Flush(Path.GetDirectoryName(parent)!);
    }

    /// <summary>Removes a package: it has lost its name before its first file goes.</summary>
    public void Remove(string place)
    {
        if (!Directory.Exists(place)) return;
        Directory.Move(place, Path.Combine(root, $"old-{++removed}"));
    }

    /// <summary>Removes the folder with all that is in it; a file that somebody holds stays until next time.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Next time.
        }
    }
}
