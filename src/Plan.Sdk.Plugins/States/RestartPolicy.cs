namespace Plan.Sdk.Plugins.States;

/// <summary>
/// When a plugin that failed is started again: after 1, 2, 4, 8, 16 seconds, longer with each failure that comes within ten minutes of the one before; five failures
/// within ten minutes are too many.
/// </summary>
internal static class RestartPolicy
{
    public const int TooMany = 5;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static IReadOnlyList<TimeSpan> Delays { get; } = [.. Enumerable.Range(0, TooMany).Select(i => TimeSpan.FromSeconds(1 << i))];

    /// <summary>The failures that still count, the newest last: those that hang together, at most as many as there are delays. Moments yet to come are a clock put back, and count nothing.</summary>
    public static IReadOnlyList<DateTimeOffset> Counting(IEnumerable<DateTimeOffset> failures, DateTimeOffset now)
    {
        var counting = new List<DateTimeOffset>();
        foreach (var failure in failures.Where(f => f <= now).OrderDescending())
        {
            if (counting.Count == TooMany || (counting.Count > 0 ? counting[^1] : now) - failure > Window) break;
            counting.Add(failure);
        }

        counting.Reverse();
        return counting;
    }

    /// <summary>Whether they are too many. All have to lie within the window, not only near each other.</summary>
    public static bool AreTooMany(IReadOnlyList<DateTimeOffset> counting) => counting.Count >= TooMany && counting[^1] - counting[^TooMany] <= Window;

    /// <summary>When the plugin may be started again; <c>null</c>: at once.</summary>
    public static DateTimeOffset? DueAfter(IReadOnlyList<DateTimeOffset> counting) => counting.Count == 0 ? null : counting[^1] + Delays[counting.Count - 1];
}
