namespace Plan.Sdk.Testing;

/// <summary>A clock that stands still until a test moves it. Timers fire on the way, in the order of their times, on the thread that moves it. Thread-safe.</summary>
/// <param name="start">The moment at which it stands.</param>
public sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = start;

    /// <summary>UTC, so that tests do not depend on where they run.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves it on.</summary>
    /// <param name="by">How far; never back.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Set(GetUtcNow() + by);
    }

    /// <summary>Moves it on to a moment.</summary>
    /// <param name="moment">The moment; never one that is past.</param>
    public void Set(DateTimeOffset moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, GetUtcNow());
        while (Next(moment) is { } timer) timer.Fire();
    }

    /// <summary>Keeps a timer until its time has come; one without a time is let go.</summary>
    internal void Keep(FakeTimer timer, TimeSpan dueTime)
    {
        lock (gate)
        {
            timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan) return;
            timer.Due = now + dueTime;
            timers.Add(timer);
        }
    }

    private FakeTimer? Next(DateTimeOffset moment)
    {
        lock (gate)
        {
            // The first of those with one time.
            var timer = timers.Where(t => t.Due <= moment).MinBy(t => t.Due);
            if ((timer?.Due ?? moment) > now) now = timer?.Due ?? moment;
            if (timer is not null) timers.Remove(timer);
            return timer;
        }
    }
}
