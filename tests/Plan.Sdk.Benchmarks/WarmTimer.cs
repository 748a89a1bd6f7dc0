using System.Diagnostics;

namespace Plan.Sdk.Benchmarks;

/// <summary>Medians of a job that has run often before, as the scripts of <c>compare/</c> take them.</summary>
internal static class WarmTimer
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);

    /// <summary>The median in milliseconds and the number of runs it is taken over.</summary>
    public static (double Milliseconds, int Runs) Median(Action job)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) job();
        var times = new List<double>();
        for (var start = Stopwatch.GetTimestamp(); times.Count < 15 || (Stopwatch.GetElapsedTime(start) < Measured && times.Count < 5000);)
        {
            var before = Stopwatch.GetTimestamp();
            job();
            times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        }

        times.Sort();
        return (times[times.Count / 2], times.Count);
    }
}
