namespace Plan.Sdk.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public static FixedClock At(int year, int month, int day) => new(new(year, month, day, 2, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
