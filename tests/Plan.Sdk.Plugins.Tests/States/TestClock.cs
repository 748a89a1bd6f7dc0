namespace Plan.Sdk.Plugins.Tests.States;

/// <summary>A clock that stands still until it is set.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 27, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(double seconds) => now += TimeSpan.FromSeconds(seconds);
}
