namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>A clock on which time goes so many times as fast.</summary>
internal sealed class FastClock(int times) : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly long started = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => start + (System.GetElapsedTime(started) * times);

    public override long GetTimestamp() => started + ((System.GetTimestamp() - started) * times);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => System.CreateTimer(callback, state, Slow(dueTime), Slow(period));

    private TimeSpan Slow(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / times;
}
