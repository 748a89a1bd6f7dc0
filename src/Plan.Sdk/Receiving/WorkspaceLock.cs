using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting;

namespace Plan.Sdk.Receiving;

/// <summary>Keeps other processes from writing the timelines of a workspace meanwhile. The system frees it when the process ends, killed or not.</summary>
internal sealed class WorkspaceLock : IDisposable
{
    private const string Name = ".lock";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream file;

    private WorkspaceLock(FileStream file) => this.file = file;

    /// <summary>Waits for the lock; <c>null</c> when another process does not give it up in time, or the folder can't be written, which is told.</summary>
    public static async Task<WorkspaceLock?> TakeAsync(string folder, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Name);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                Directory.CreateDirectory(folder);
                return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (UnauthorizedAccessException e)
            {
                diagnostics.Add(new(ReportingDiagnostics.Unwritable, null, folder, e.Message));
                return null;
            }
            catch (IOException) when (waited < Longest)
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
            catch (IOException)
            {
                diagnostics.Add(new(ReportingDiagnostics.Busy, null, folder, (int)Longest.TotalSeconds));
                return null;
            }
        }
    }

    public void Dispose() => file.Dispose();
}
