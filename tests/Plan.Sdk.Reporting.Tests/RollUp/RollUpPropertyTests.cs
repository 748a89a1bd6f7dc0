using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Reporting.Tests.RollUp;

/// <summary>What holds for every tree, every order, and every set of missing units.</summary>
public sealed class RollUpPropertyTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.OfYear(2021);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_AnyTree_IsTheSumAtOnceInAnyOrder(int seed)
    {
        var plan = new GrownPlan(seed);
        var given = plan.Figures.Where(_ => plan.Random.Next(5) > 0).ToList();
        var tree = plan.RollUp(given);
        var flat = plan.RollUp(given, flat: true);
        var shuffled = given.ToArray();
        plan.Random.Shuffle(shuffled);
        var other = plan.RollUp(shuffled);
        foreach (var indicator in (IEnumerable<Indicator>)GrownPlan.Indicators)
        {
            var top = tree.Of(indicator.Id, Year).Value;
            Without(flat.Of(indicator.Id, Year).Value).ShouldBe(Without(top));
            Without(other.Of(indicator.Id, Year).Value).ShouldBe(Without(top));
            foreach (var (node, children) in Inner(tree.Of(indicator.Id, Year)))
            {
                children.Sum(c => c.Value.Coverage.Expected).ShouldBe(node.Value.Coverage.Expected);
                children.Sum(c => c.Value.Coverage.Reported).ShouldBe(node.Value.Coverage.Reported);
                children.SelectMany(c => c.Value.Missing).Order(StringComparer.Ordinal).ShouldBe(node.Value.Missing);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_AnyFigures_AgreesWithTheReferenceToTheLastDigit(int seed)
    {
        var plan = new GrownPlan(seed);
        var given = plan.Figures.Where(_ => plan.Random.Next(5) > 0).ToList();
        var tree = plan.RollUp(given);
        var year = given.Where(g => g.Period == "2021").Select(g => (g.Unit, g.Figure)).ToList();
        foreach (var indicator in GrownPlan.Indicators.Where(i => i.Formula is null))
        {
            var value = tree.Of(indicator.Id, Year).Value;
            var expected = RationalReference.Of(indicator, year);
            (value.Exact is null).ShouldBe(expected is null, indicator.Id);
            if (expected is not { } reference) continue;
            (value.Exact!.Value.Numerator * reference.Below).ShouldBe(reference.Above * value.Exact.Value.Denominator, indicator.Id);
            value.Value.ShouldBe(RationalReference.Round(reference, indicator.Decimals), indicator.Id);
        }
    }

    /// <summary>Denominators as in the year before, as the bounds say they assume.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bounds_AnyFillingOfTheMissing_HoldTheTrueFigureAndOnlyNarrow(int seed)
    {
        var plan = new GrownPlan(seed);
        var left = plan.Units.Where(_ => plan.Random.Next(3) == 0).ToHashSet(StringComparer.Ordinal);
        var before = plan.Figures.Where(f => f.Period == "2020").ToDictionary(f => (f.Unit, f.Figure.Indicator), f => f.Figure);
        var whole = plan.Figures.Select(f => f.Period == "2021" && left.Contains(f.Unit) && f.Figure.Denominator is not null ? f with { Figure = Refilled(f.Figure, before[(f.Unit, f.Figure.Indicator)].Denominator!.Value, plan.Random) } : f).ToList();
        var missing = whole.Where(f => f.Period == "2021" && left.Contains(f.Unit) && f.Figure.Indicator != "trong-so").ToList();
        var truth = plan.RollUp(whole);
        Bounds?[]? wider = null;
        while (true)
        {
            var now = plan.RollUp(whole.Except(missing));
            var bounds = GrownPlan.Indicators.Select(i => now.Of(i.Id, Year).Value.Bounds).ToArray();
            for (var i = 0; i < bounds.Length; i++)
            {
                var exact = truth.Of(GrownPlan.Indicators[i].Id, Year).Value.Exact;
                if (bounds[i] is not { } within || exact is not { } real) continue;
                real.ShouldBeInRange(Fraction.Of(within.Low), Fraction.Of(within.High), GrownPlan.Indicators[i].Id);
                if (wider?[i] is not { } previous) continue;
                within.Low.ShouldBeGreaterThanOrEqualTo(previous.Low, GrownPlan.Indicators[i].Id);
                within.High.ShouldBeLessThanOrEqualTo(previous.High, GrownPlan.Indicators[i].Id);
            }

            if (wider is null && left.Count > 0) bounds.Count(b => b is not null).ShouldBe(GrownPlan.Indicators.Count - 1);
            if (missing.Count == 0) break;
            wider = bounds;
            missing.RemoveRange(0, Math.Min(missing.Count, 1 + plan.Random.Next(20)));
        }
    }

    [Fact]
    public void Bounds_NoRangeKnown_AreAbsentAndTheMissingAreNamed()
    {
        var plan = new GrownPlan(7);
        var first = plan.Units[0];
        var value = plan.RollUp(plan.Figures.Where(f => f.Unit != first)).Of("ty-le", Year).Value;
        value.Bounds.ShouldBeNull();
        value.Missing.ShouldBe([first]);
        value.Coverage.ShouldBe(new(plan.Units.Count - 1, plan.Units.Count));
    }

    private static SubmittedFigure Refilled(SubmittedFigure figure, decimal denominator, Random random) => figure with { Denominator = denominator, Numerator = random.Next(0, (int)denominator + 1) };

    private static IndicatorValue Without(IndicatorValue value) => value with { Origins = [] };

    private static IEnumerable<(RollUpNode Node, IEnumerable<RollUpNode> Children)> Inner(RollUpNode node) =>
        node.Children.Count == 0 ? [] : node.Children.SelectMany(Inner).Prepend((node, node.Children));
}
