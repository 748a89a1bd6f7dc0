using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <summary>Keeps other processes from writing a folder meanwhile. The system frees it when the process ends, killed or not.</summary>
public sealed class FolderLock : IDisposable
{
    /// <summary>The usual name of the file that stands for the lock.</summary>
    public const string FileName = ".lock";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    /// <summary>Waits for the lock, at most half a minute.</summary>
    /// <param name="path">The file that stands for the lock; its folder is made.</param>
    /// <param name="busy">What to say when another process does not give it up in time: the folder, and the seconds.</param>
    /// <param name="unwritable">What to say when the folder can't be written: the folder, and the system's words.</param>
    /// <param name="diagnostics">Takes it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The lock; <c>null</c> when it can't be had, which is told.</returns>
    public static async Task<FolderLock?> TakeAsync(string path, DiagnosticDescriptor busy, DiagnosticDescriptor unwritable, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(path)!;
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                Directory.CreateDirectory(folder);
                return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (UnauthorizedAccessException e)
            {
                diagnostics.Add(new(unwritable, null, folder, e.Message));
                return null;
            }
            catch (IOException) when (waited < Longest)
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
            catch (IOException)
            {
                diagnostics.Add(new(busy, null, folder, (int)Longest.TotalSeconds));
                return null;
            }
        }
    }

    /// <summary>Gives it up.</summary>
    public void Dispose() => file.Dispose();
}
