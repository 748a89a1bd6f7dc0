using Plan.Sdk.Plugins.States;

namespace Plan.Sdk.Plugins.Tests.States;

public sealed class RestartPolicyTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 27, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(new[] { 0 }, 1, false)]
    [InlineData(new[] { 0, 5 }, 2, false)]
    [InlineData(new[] { 0, 5, 10 }, 4, false)]
    [InlineData(new[] { 0, 5, 10, 20 }, 8, false)]
    [InlineData(new[] { 0, 5, 10, 20, 30 }, 16, true)]
    [InlineData(new[] { 0, 150, 300, 450, 600 }, 16, true)]
    [InlineData(new[] { 0, 150, 300, 450, 601 }, 16, false)]
    [InlineData(new[] { 0, 601 }, 1, false)]
    [InlineData(new[] { 0, 10, 700, 710 }, 2, false)]
    [InlineData(new[] { 0, 500, 1000, 1500, 2000, 2500, 3000 }, 16, false)]
    public void Failures_AreCountedWithinTenMinutes(int[] seconds, int delay, bool tooMany)
    {
        var now = Start.AddSeconds(seconds[^1]);
        var counting = RestartPolicy.Counting(seconds.Select(s => Start.AddSeconds(s)), now);
        RestartPolicy.DueAfter(counting).ShouldBe(now.AddSeconds(delay));
        RestartPolicy.AreTooMany(counting).ShouldBe(tooMany);
    }

    [Fact]
    public void Failures_YetToCome_CountNothing() => RestartPolicy.Counting([Start.AddYears(70)], Start).ShouldBeEmpty();

    [Fact]
    public void Failures_LongAgo_CountNothing() => RestartPolicy.Counting([Start], Start.AddMinutes(11)).ShouldBeEmpty();
}
