namespace Plan.Sdk.Testing.Tests;

public sealed class FakeClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 31, 17, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Advance_TimersOnTheWay_FireInTheirOrderAtTheirTimes()
    {
        var clock = new FakeClock(Start);
        var fired = new List<string>();
        using var late = clock.CreateTimer(_ => fired.Add($"late {clock.GetUtcNow() - Start}"), null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        using var early = clock.CreateTimer(_ => fired.Add($"early {clock.GetUtcNow() - Start}"), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        clock.Advance(TimeSpan.FromSeconds(1));
        fired.ShouldBeEmpty();
        clock.Advance(TimeSpan.FromSeconds(5.5));

        fired.ShouldBe(["early 00:00:02", "early 00:00:04", "late 00:00:05", "early 00:00:06"]);
        (clock.GetUtcNow() - Start).ShouldBe(TimeSpan.FromSeconds(6.5));
    }

    [Fact]
    public async Task Advance_DelayOnIt_EndsThen()
    {
        var clock = new FakeClock(Start);
        var delay = Task.Delay(TimeSpan.FromMinutes(10), clock);

        clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        delay.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromTicks(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
        clock.GetElapsedTime(clock.GetTimestamp()).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Timer_OfNoTime_FiresAtOnceAndOneThatIsDisposedNever()
    {
        var clock = new FakeClock(Start);
        var fired = 0;
        using var now = clock.CreateTimer(_ => fired++, null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        var gone = clock.CreateTimer(_ => fired += 100, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        gone.Dispose();

        clock.Advance(TimeSpan.FromHours(1));

        fired.ShouldBe(1);
        gone.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan).ShouldBeFalse();
    }

    [Fact]
    public void Set_ToThePast_IsRefused()
    {
        var clock = new FakeClock(Start);

        Should.Throw<ArgumentOutOfRangeException>(() => clock.Set(Start.AddTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromTicks(-1)));
        clock.GetUtcNow().ShouldBe(Start);
    }
}
