using System.Runtime.InteropServices;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Puts the names of a folder on the disk, where a platform asks for it: on Unix a renamed file may otherwise have its old name after a loss of
/// power. Windows keeps names in its journal. A folder that can't be opened or flushed (some network shares) is left to its own ways.
/// </summary>
public static partial class FolderFlush
{
    private const int ReadOnly = 0;

    /// <summary>Flushes one folder.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(folder, ReadOnly);
        if (handle < 0) return;
        _ = Synchronize(handle);
        _ = Close(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Synchronize(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
