using System.Diagnostics;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>Sees whether a load context that was unloaded is gone.</summary>
internal static class Unloading
{
    private const int MostRounds = 20;
    private const int RoundsAtOnce = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Collects until nothing of the context is left, or gives up.</summary>
    public static async Task<UnloadReport> WatchAsync(WeakReference context)
    {
        var start = Stopwatch.GetTimestamp();
        var rounds = 0;
        while (context.IsAlive && rounds < MostRounds)
        {
            if (rounds >= RoundsAtOnce) await Task.Delay(Pause).ConfigureAwait(false);
            Collect();
            rounds++;
        }

        return new(context.IsAlive ? UnloadState.UnloadLeaking : UnloadState.Unloaded, rounds, Stopwatch.GetElapsedTime(start));
    }

    // What finalizers let go of, the next collection takes.
    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
