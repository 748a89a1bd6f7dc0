using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Writes files that appear whole or not at all, whenever the process is killed: beside the path under a hidden name of its own, then renamed over
/// it. What a killed process left behind is removed by the next write to the same path.
/// </summary>
public static class WholeFile
{
    private const string Ending = ".tmp";
    private const string PreviousEnding = ".previous";

    /// <summary>Writes a file that can be made again, such as a document.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="content">The bytes.</param>
    /// <exception cref="IOException">The file can't be written; nothing of it is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; nothing of it is left.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = Prepare(path);
        try
        {
            using (var file = Create(temporary)) file.Write(content);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>
    /// Writes a file that is a state: it is on the disk, and so is its name, before this returns. The file that was there before is kept
    /// beside it under a hidden name, see <see cref="PreviousOf"/>.
    /// </summary>
    /// <inheritdoc cref="Write"/>
    public static void Keep(string path, ReadOnlySpan<byte> content)
    {
        if (File.Exists(path)) Put(PreviousOf(path), File.ReadAllBytes(path));
        Put(path, content);
    }

    /// <summary>Copies a stream into a file that is a state, and says what went into it.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="source">The bytes.</param>
    /// <returns>SHA-256 and number of the bytes.</returns>
    /// <inheritdoc cref="Write"/>
    public static (string Sha256, long Size) Copy(string path, Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var temporary = Prepare(path);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var size = 0L;
            using (var file = Create(temporary))
            {
                var buffer = new byte[1 << 16];
                for (int read; (read = source.Read(buffer)) > 0; size += read)
                {
                    hash.AppendData(buffer, 0, read);
                    file.Write(buffer, 0, read);
                }

                file.Flush(flushToDisk: true);
            }

            Rename(temporary, path);
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Where <see cref="Keep"/> leaves the file that it replaces.</summary>
    public static string PreviousOf(string path) => Hidden(path, PreviousEnding);

    private static void Put(string path, ReadOnlySpan<byte> content)
    {
        var temporary = Prepare(path);
        try
        {
            using (var file = Create(temporary))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            Rename(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static FileStream Create(string temporary) => new(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);

    private static void Rename(string temporary, string path)
    {
        File.Move(temporary, path, overwrite: true);
        FolderFlush.Flush(FolderOf(path));
    }

    /// <summary>A name for this process, after what others left behind has been removed.</summary>
    private static string Prepare(string path)
    {
        foreach (var left in Directory.EnumerateFiles(FolderOf(path), $".{Path.GetFileName(path)}.*{Ending}"))
        {
            if (int.TryParse(Path.GetFileNameWithoutExtension(left).Split('.')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process)) File.Delete(left);
        }

        return Hidden(path, $".{Environment.ProcessId}{Ending}");
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return !running.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Hidden(string path, string ending) => Path.Combine(FolderOf(path), $".{Path.GetFileName(path)}{ending}");

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";
}
