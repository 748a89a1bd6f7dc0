namespace Plan.Sdk.Testing;

/// <summary>A timer of a <see cref="FakeClock"/>.</summary>
internal sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan period = Timeout.InfiniteTimeSpan;
    private bool isDisposed;

    /// <summary>When it fires next.</summary>
    public DateTimeOffset Due { get; set; }

    /// <inheritdoc/>
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (isDisposed) return false;
        this.period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
        clock.Keep(this, dueTime);
        if (dueTime == TimeSpan.Zero) clock.Advance(TimeSpan.Zero);
        return true;
    }

    /// <summary>Runs what it is for; its next time comes first, so that what it runs may change that.</summary>
    public void Fire()
    {
        if (isDisposed) return;
        if (period != Timeout.InfiniteTimeSpan) clock.Keep(this, period);
        callback(state);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        isDisposed = true;
        clock.Keep(this, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
