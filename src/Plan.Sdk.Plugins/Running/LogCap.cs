namespace Plan.Sdk.Plugins;

/// <summary>How many lines a plugin may log: so many at once, and then so many a second. Counts what it leaves out. Thread-safe.</summary>
internal sealed class LogCap(TimeProvider clock)
{
    /// <summary>The lines at once.</summary>
    public const int Burst = 200;

    /// <summary>The lines a second.</summary>
    public const int PerSecond = 50;

    private static readonly TimeSpan BetweenTellings = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private double tokens = Burst;
    private long last = clock.GetTimestamp();
    private long leftOut;
    private long? told;

    /// <summary>Whether a line may pass; otherwise it counts as left out.</summary>
    public bool Pass()
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            tokens = Math.Min(Burst, tokens + (clock.GetElapsedTime(last, now).TotalSeconds * PerSecond));
            last = now;
            if (tokens >= 1)
            {
                tokens--;
                return true;
            }

            leftOut++;
            return false;
        }
    }

    /// <summary>Counts lines that were left out before they came here.</summary>
    public void Add(long lines)
    {
        lock (gate) leftOut += lines;
    }

    /// <summary>How many lines were left out since this was last told: not more often than every ten seconds, unless it is the last time.</summary>
    public long TakeLeftOut(bool last)
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            if (leftOut == 0 || (!last && told is { } before && clock.GetElapsedTime(before, now) < BetweenTellings)) return 0;
            told = now;
            var lines = leftOut;
            leftOut = 0;
            return lines;
        }
    }
}
