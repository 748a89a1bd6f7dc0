using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

/// <summary>Strictness over generated targets: a partial order, and what a brute-force look at values says.</summary>
public sealed class DemandComparerTests
{
    private const int Many = 4000;
    private const decimal Step = 0.5m;

    private static readonly decimal[] Figures = [.. Enumerable.Range(-2, 15).Select(i => i * Step)];
    private static readonly DateOnly[] Days = [new(2026, 12, 31), new(2027, 12, 31), new(2030, 12, 31)];

    [Theory]
    [InlineData(Direction.Up)]
    [InlineData(Direction.Down)]
    public void Compare_AnyDemandWithItself_IsAsStrict(Direction direction)
    {
        var random = new Random(2610);
        for (var i = 0; i < Many; i++)
        {
            var demand = Make(random);
            if (demand.Horizon is not null) DemandComparer.Compare(demand, demand, direction).ShouldBe(Strictness.AsStrict, demand.Figure);
        }
    }

    [Theory]
    [InlineData(Direction.Up)]
    [InlineData(Direction.Down)]
    public void Compare_ThreeDemandsInARow_IsTransitive(Direction direction)
    {
        var random = new Random(2611);
        var met = 0;
        for (var i = 0; i < Many * 25; i++)
        {
            var (a, b, c) = (Make(random), Make(random), Make(random));
            if (!IsAsStrict(a, b, direction) || !IsAsStrict(b, c, direction)) continue;
            met++;
            IsAsStrict(a, c, direction).ShouldBeTrue($"{Shown(a)} | {Shown(b)} | {Shown(c)}");
        }

        met.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData(Direction.Up)]
    [InlineData(Direction.Down)]
    public void Compare_BothWaysAsStrict_AskForTheSame(Direction direction)
    {
        var random = new Random(2612);
        var met = 0;
        for (var i = 0; i < Many * 10; i++)
        {
            var (a, b) = (Make(random), Make(random));
            if (!IsAsStrict(a, b, direction) || !IsAsStrict(b, a, direction)) continue;
            met++;
            Outcomes().ShouldAllBe(o => Satisfies(o, a, direction) == Satisfies(o, b, direction), $"{Shown(a)} | {Shown(b)}");
        }

        met.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData(Direction.Up)]
    [InlineData(Direction.Down)]
    public void Compare_AgreesWithALookAtEveryOutcome(Direction direction)
    {
        var random = new Random(2613);
        var (strict, not) = (0, 0);
        for (var i = 0; i < Many; i++)
        {
            var (here, above) = (Make(random), Make(random));
            if (DemandComparer.WhyNot(here, above) is not null) continue;
            var implied = Outcomes().All(o => !Satisfies(o, here, direction) || Satisfies(o, above, direction));
            IsAsStrict(here, above, direction).ShouldBe(implied, $"{Shown(here)} | {Shown(above)}");
            if (implied) strict++;
            else not++;
        }

        strict.ShouldBeGreaterThan(200);
        not.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData(Direction.Up)]
    [InlineData(Direction.Down)]
    public void SmallestChange_Mends_AndOneStepLessDoesNot(Direction direction)
    {
        var random = new Random(2614);
        var met = 0;
        for (var i = 0; i < Many; i++)
        {
            var (here, above) = (Make(random) with { Horizon = null }, Make(random) with { Horizon = null });
            if (DemandComparer.Compare(here, above, direction) != Strictness.Looser) continue;
            met++;
            var change = SmallestChange.Of(here, above, direction);
            var mended = here with { Comparator = change.Comparator, Amount = change.Amount };
            IsAsStrict(mended, above, direction).ShouldBeTrue($"{Shown(here)} | {Shown(above)} | {change.Text}");
            IsAsStrict(Less(mended, direction), above, direction).ShouldBeFalse($"{Shown(here)} | {Shown(above)} | {change.Text}");
            var example = here.BoundOf(direction)!.Value.CounterExample(above.BoundOf(direction)!.Value);
            here.BoundOf(direction)!.Value.Admits(example).ShouldBeTrue($"{Shown(here)} | {Shown(above)} | {example}");
            above.BoundOf(direction)!.Value.Admits(example).ShouldBeFalse($"{Shown(here)} | {Shown(above)} | {example}");
        }

        met.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 400, 100_000, Comparator.AtLeast, 4, 1_000, true)]
    [InlineData(Comparator.AtLeast, 399, 100_000, Comparator.AtLeast, 4, 1_000, false)]
    [InlineData(Comparator.AtMost, 3, 1_000, Comparator.AtMost, 400, 100_000, true)]
    public void Compare_RatesOfOtherBases_AreReckonedToOne(Comparator mine, int figure, int per, Comparator theirs, int wanted, int base_, bool isStrict)
    {
        var here = Of(mine, new(figure)) with { Unit = "trẻ em", Per = per };
        var above = Of(theirs, new(wanted)) with { Unit = "trẻ em", Per = base_ };
        IsAsStrict(here, above, Direction.Up).ShouldBe(isStrict);
        if (isStrict) return;
        var change = SmallestChange.Of(here, above, Direction.Up);
        IsAsStrict(here with { Amount = change.Amount }, above, Direction.Up).ShouldBeTrue();
    }

    [Fact]
    public void Compare_LargestFigures_DoNotOverflow()
    {
        var largest = Of(Comparator.AtLeast, new(decimal.MaxValue)) with { Unit = "đồng", Per = decimal.MaxValue };
        var least = Of(Comparator.AtMost, new(decimal.MinValue)) with { Unit = "đồng", Per = 0.001m };
        Should.NotThrow(() => DemandComparer.Compare(least, largest, Direction.Up));
        Should.NotThrow(() => SmallestChange.Of(least, largest, Direction.Up));
        Should.NotThrow(() => least.BoundOf(Direction.Up)!.Value.CounterExample(largest.BoundOf(Direction.Up)!.Value));
        Should.NotThrow(() => largest.BoundOf(Direction.Up)!.Value.CounterExample(least.BoundOf(Direction.Up)!.Value));
    }

    private static bool IsAsStrict(Demand here, Demand above, Direction direction) => DemandComparer.Compare(here, above, direction) == Strictness.AsStrict;

    /// <summary>One step easier: of a range its near end.</summary>
    private static Demand Less(Demand demand, Direction direction)
    {
        var amount = demand.Amount!;
        if (demand.IsChange) return demand with { Amount = amount with { Value = amount.Value - Step } };
        var bound = demand.BoundOf(direction)!.Value;
        if (bound.IsFloor) return demand with { Amount = amount with { Value = amount.Value - Step } };
        return demand with { Amount = amount.UpTo is { } upTo ? amount with { UpTo = upTo + Step } : new(amount.Value + Step) };
    }

    /// <summary>Written apart from the code: does an outcome, a figure reached on a day, satisfy a demand?</summary>
    private static bool Satisfies((decimal Figure, DateOnly Day) outcome, Demand demand, Direction direction)
    {
        var (low, high) = (demand.Amount!.Value, demand.Amount.UpTo ?? demand.Amount.Value);
        var inTime = demand.LastDay is not { } last || outcome.Day <= last;
        return inTime && demand.Comparator switch
        {
            Comparator.AtLeast => outcome.Figure >= low,
            Comparator.MoreThan => outcome.Figure > low,
            Comparator.AtMost => outcome.Figure <= high,
            Comparator.LessThan => outcome.Figure < high,
            Comparator.IncreaseBy => outcome.Figure >= low,
            Comparator.DecreaseBy => outcome.Figure <= -low,
            _ => direction == Direction.Up ? outcome.Figure >= low : outcome.Figure <= high,
        };
    }

    /// <summary>Figures and the middles between them, on each day and the day after.</summary>
    private static IEnumerable<(decimal Figure, DateOnly Day)> Outcomes() =>
        Figures.SelectMany(f => new[] { f, f + (Step / 2), -f, -f - (Step / 2) }).Concat([1000m, -1000m])
            .SelectMany(f => Days.SelectMany(d => new[] { (f, d), (f, d.AddDays(1)) }));

    private static Demand Make(Random random)
    {
        var comparator = (Comparator)random.Next(7);
        var isChange = comparator is Comparator.IncreaseBy or Comparator.DecreaseBy;
        var low = Figures[random.Next(isChange ? 3 : 0, Figures.Length)];
        decimal? high = random.Next(3) == 0 ? low + (Step * random.Next(1, 4)) : null;
        CalendarPoint? horizon = random.Next(4) == 0 ? null : CalendarPoint.Of(Days[random.Next(Days.Length)]);
        return Of(comparator, new(low, high)) with { Horizon = horizon };
    }

    private static Demand Of(Comparator comparator, Amount amount) =>
        new() { Target = new() { Id = "a" }, Path = ModelPath.Root, Comparator = comparator, Amount = amount, Unit = "%" };

    private static string Shown(Demand demand) => $"{demand.Figure} {demand.Horizon}";
}
