using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Results;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Tests.Results;

/// <summary>Results against targets, each worked by hand with the formulas of <c>Plan.Sdk.Reporting/README.md</c>.</summary>
public sealed class TargetResultTests
{
    private static readonly Target AtLeast95 = new() { Id = "t", Indicator = "x", Comparator = Comparator.AtLeast, Amount = new(95), Unit = "%", Horizon = CalendarPoint.OfYear(2025), Baseline = new() { Value = 60, At = CalendarPoint.OfYear(2018) } };

    // 60 + 35 × 3/7 = 75 at the end of 2021.
    [Theory]
    [InlineData("2021=75", 75.0, 78.9, TargetState.OnTrack)]
    [InlineData("2021=74.9", 75.0, 78.8, TargetState.Behind)]
    [InlineData("2021=95", 75.0, 100, TargetState.Reached)]
    [InlineData("2018=40", 60.0, 42.1, TargetState.Behind)]
    [InlineData("2025=94.99", 95.0, 100.0, TargetState.Behind)]
    [InlineData("2025=95", 95.0, 100, TargetState.Reached)]
    public void Of_AtLeastWithBaseline_FollowsTheLine(string figures, double expected, double percent, TargetState state)
    {
        var result = Judge(AtLeast95, "%", figures);
        (result.Goal, result.Expected, result.PercentOfGoal, result.State).ShouldBe((95m, (decimal)expected, (decimal)percent, state));
    }

    // 12 − 7 × 3/7 = 9; of the way from 12 to 5 three sevenths are 42.9%.
    [Theory]
    [InlineData(Comparator.AtMost, "2021=9", 42.9, TargetState.OnTrack)]
    [InlineData(Comparator.AtMost, "2021=9.1", 41.4, TargetState.Behind)]
    [InlineData(Comparator.AtMost, "2025=5", 100, TargetState.Reached)]
    [InlineData(Comparator.LessThan, "2025=5", 100, TargetState.Behind)]
    [InlineData(Comparator.LessThan, "2025=4.9", 101.4, TargetState.Reached)]
    public void Of_LessIsBetter_FollowsTheLineDown(Comparator comparator, string figures, double percent, TargetState state)
    {
        var result = Judge(AtLeast95 with { Comparator = comparator, Amount = new(5), Baseline = new() { Value = 12, At = CalendarPoint.OfYear(2018) } }, "%", figures);
        (result.PercentOfGoal, result.State).ShouldBe(((decimal)percent, state));
    }

    [Theory]
    [InlineData(Comparator.MoreThan, Direction.Up, "2025=95", TargetState.Behind)]
    [InlineData(Comparator.MoreThan, Direction.Up, "2025=95.01", TargetState.Reached)]
    [InlineData(Comparator.Exactly, Direction.Up, "2021=96", TargetState.Reached)]
    [InlineData(Comparator.Exactly, Direction.Up, "2021=94", TargetState.NotReached)]
    [InlineData(Comparator.Exactly, Direction.Down, "2021=94", TargetState.Reached)]
    [InlineData(Comparator.Exactly, Direction.Down, "2021=96", TargetState.NotReached)]
    [InlineData(Comparator.AtLeast, Direction.Up, "2021=80", TargetState.NotReached)]
    [InlineData(Comparator.AtLeast, Direction.Up, "2020=80", TargetState.NoData)]
    public void Of_NoBaseline_SaysOnlyWhetherReached(Comparator comparator, Direction direction, string figures, TargetState state)
    {
        var result = Judge(AtLeast95 with { Comparator = comparator, Baseline = null }, "%", figures, period: figures.StartsWith("2025", StringComparison.Ordinal) ? "2025" : "2021", change: i => i with { Direction = direction });
        (result.State, result.Expected).ShouldBe((state, null));
    }

    [Theory]
    [InlineData("2021=2.9", TargetState.NotReached, 3)]
    [InlineData("2021=3", TargetState.Reached, 3)]
    [InlineData("2021=7", TargetState.Reached, 3)]
    public void Of_ARange_IsReachedAtTheEndThatComesFirst(string figures, TargetState state, double goal)
    {
        var result = Judge(AtLeast95 with { Comparator = Comparator.Exactly, Amount = new(3, 6), Baseline = null }, "%", figures);
        (result.State, result.Goal).ShouldBe((state, (decimal)goal));
    }

    // 15% of 200 is 30: 230; 200 + 30 × 3/7 = 212.86. 15% of 40 is 6: 34; 40 − 6 × 3/7 = 37.43. Of a percentage 5 are points: 65; 60 + 5 × 3/7 = 62.14.
    [Theory]
    [InlineData(Comparator.IncreaseBy, 15, "%", "vụ", 200, "2021=213", 230, 212.9, 43.3, TargetState.OnTrack)]
    [InlineData(Comparator.DecreaseBy, 15, "%", "vụ", 40, "2021=38", 34, 37.4, 33.3, TargetState.Behind)]
    [InlineData(Comparator.IncreaseBy, 5, "%", "%", 60, "2021=62.2", 65, 62.1, 44.0, TargetState.OnTrack)]
    [InlineData(Comparator.IncreaseBy, 5, "sân", "sân", 10, "2021=15", 15, 12.1, 100, TargetState.Reached)]
    public void Of_RiseOrFall_StartsFromTheBaseline(Comparator comparator, double by, string unit, string measured, double from, string figures, double goal, double expected, double percent, TargetState state)
    {
        var target = AtLeast95 with { Comparator = comparator, Amount = new((decimal)by), Unit = unit, Baseline = new() { Value = (decimal)from, At = CalendarPoint.OfYear(2018) } };
        var result = Judge(target, measured, figures);
        (result.Goal, result.Expected, result.PercentOfGoal, result.State).ShouldBe(((decimal)goal, (decimal)expected, (decimal)percent, state));
    }

    [Theory]
    [InlineData("2020=40;2021=38", TargetState.Reached, 38)]
    [InlineData("2020=40;2021=38.1", TargetState.Behind, 38)]
    public void Of_YearlyFall_StartsFromTheYearBefore(string figures, TargetState state, double goal)
    {
        var result = Judge(AtLeast95 with { Comparator = Comparator.DecreaseBy, Amount = new(5), Yearly = true, Baseline = null }, "vụ", figures);
        (result.State, result.Goal, result.Baseline).ShouldBe((state, (decimal)goal, 40m));
    }

    [Fact]
    public void Of_RiseFromNothingKnown_IsTold()
    {
        var diagnostics = new DiagnosticBag();
        Judge(AtLeast95 with { Comparator = Comparator.IncreaseBy, Baseline = null }, "vụ", "2021=3", diagnostics: diagnostics).State.ShouldBe(TargetState.NoData);
        var told = diagnostics.ToSorted().ShouldHaveSingleItem();
        (told.Id, told.Path).ShouldBe(("PLAN3407", "objectives.targets[0]"));
    }

    [Theory]
    [InlineData(ProgressPath.Linear, 0, TargetState.Behind)]
    [InlineData(ProgressPath.Linear, 10, TargetState.OnTrack)]
    [InlineData(ProgressPath.Linear, 9, TargetState.OnTrack)]
    [InlineData(ProgressPath.Linear, 8, TargetState.Behind)]
    [InlineData(ProgressPath.None, 0, TargetState.NotReached)]
    public void Of_ProgressOfThePlan_ChangesWhatIsOnTrack(ProgressPath path, double tolerance, TargetState state) =>
        Judge(AtLeast95, "%", "2021=72", progress: new() { Path = path, Tolerance = (decimal)tolerance }).State.ShouldBe(state);

    // 5 + 4 + 6 = 15 of 28 by 2025, from nothing at the end of 2018: 28 × 3/7 = 12.
    [Fact]
    public void Of_WhatAddsUpOverTheTerm_IsAddedUpSoFar()
    {
        var target = AtLeast95 with { Amount = new(28), Unit = "sân", Baseline = null };
        var result = Judge(target, "sân", "2019=5;2020=4;2021=6", change: i => i with { Cumulative = true });
        (result.Result!.Value, result.Result.Period, result.Expected, result.State).ShouldBe((15m, "2019..2021", 12m, TargetState.OnTrack));
        Judge(target, "sân", "2019=5;2021=6", change: i => i with { Cumulative = true }).State.ShouldBe(TargetState.NoData);
    }

    // Half of 1000 a year is due by the end of June; a limit of 10 a year is kept only when the year is over.
    [Theory]
    [InlineData(Comparator.AtLeast, 1000, "2021-H1=500", "2021-H1", TargetState.OnTrack)]
    [InlineData(Comparator.AtLeast, 1000, "2021-H1=480", "2021-H1", TargetState.Behind)]
    [InlineData(Comparator.AtLeast, 1000, "2021-H1=1000", "2021-H1", TargetState.Reached)]
    [InlineData(Comparator.AtMost, 10, "2021-H1=4", "2021-H1", TargetState.OnTrack)]
    [InlineData(Comparator.AtMost, 10, "2021-H1=6", "2021-H1", TargetState.Behind)]
    [InlineData(Comparator.AtMost, 10, "2021-H1=11", "2021-H1", TargetState.Behind)]
    [InlineData(Comparator.AtMost, 10, "2021-H1=4;2021-H2=6", "2021", TargetState.Reached)]
    public void Of_YearlyThatAddsUp_IsHeldAgainstItsPartOfTheYear(Comparator comparator, int amount, string figures, string period, TargetState state) =>
        Judge(AtLeast95 with { Comparator = comparator, Amount = new(amount), Yearly = true, Baseline = null, Unit = "vụ" }, "vụ", figures, period, change: i => i with { Cumulative = true }).State.ShouldBe(state);

    [Fact]
    public void Of_Changes_AreInPointsAndInPercent()
    {
        var result = Judge(AtLeast95, "%", "2020=64;2021=72");
        result.FromBaseline.ShouldBe(new(12m, 20m, true));
        result.FromPrevious.ShouldBe(new(8m, 12.5m, true));
        result.Previous!.Value.ShouldBe(64m);
        Judge(AtLeast95 with { Baseline = new() { Value = 0 } }, "%", "2021=72").FromBaseline.ShouldBe(new(72m, null, true));
    }

    [Fact]
    public void Of_SeveralFiguresAndNone_GiveOneResultEach()
    {
        var target = new Target
        {
            Id = "t", Indicator = "x", Unit = "%",
            Values = [new() { Horizon = CalendarPoint.OfYear(2022), Comparator = Comparator.AtLeast, Amount = new(70) }, new() { Horizon = CalendarPoint.OfYear(2025), Comparator = Comparator.AtLeast, Amount = new(95) }, new() { Area = "nội thành", Comparator = Comparator.AtLeast, Amount = new(99) }],
        };
        Results(target, "%", "2021=72").Select(r => (r.Goal, r.State)).ShouldBe([(70m, TargetState.Reached), (95m, TargetState.NotReached), (null, TargetState.NoData)]);
        Judge(new() { Id = "t", Qualitative = true }, "%", "2021=72").State.ShouldBe(TargetState.NoData);
    }

    private static TargetResult Judge(Target target, string unit, string figures, string? period = null, Func<Indicator, Indicator>? change = null, ProgressSettings? progress = null, DiagnosticBag? diagnostics = null) =>
        Results(target, unit, figures, period, change, progress, diagnostics).ShouldHaveSingleItem();

    private static ValueList<TargetResult> Results(Target target, string unit, string figures, string? period = null, Func<Indicator, Indicator>? change = null, ProgressSettings? progress = null, DiagnosticBag? diagnostics = null)
    {
        var given = figures.Split(';').Select(f => f.Split('=')).ToDictionary(f => f[0], f => decimal.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        ReportingPeriod.TryParse(period ?? given.Keys.Last(), out var asked).ShouldBeTrue();
        // Percentages are reported alone by the one unit there is.
        var indicator = (change ?? (i => i))(new() { Id = "x", Name = "X", Unit = unit, Decimals = 1 });
        var rule = new ReportingRule { Id = "nam", From = ["a"], Every = Frequency.Year };
        var plan = new ActionPlan
        {
            Id = "ke-hoach", Document = new() { Type = "KH", Issuer = "ubnd", Subject = "Thử" }, Period = new() { From = CalendarPoint.OfYear(2019), To = CalendarPoint.OfYear(2025) },
            Indicators = [indicator], Progress = progress, Objectives = new() { Targets = [target] }, Reporting = [rule],
        };
        var periods = Enumerable.Range(2018, 8).Select(ReportingPeriod.OfYear).Append(ReportingPeriod.OfHalf(2021, 1)).Append(ReportingPeriod.OfHalf(2021, 2));
        var obligations = periods.Select(p => new Obligation { Plan = plan.Id, Rule = rule, Unit = "a", Period = p, LastDay = p.LastDay, CutOff = CutOff.Calendar }).ToValueList();
        var submissions = given.Select(g => new PlanDocument<Submission>(
            new() { Plan = plan.Id, Rule = "nam", Unit = "a", Period = g.Key, Sent = new(2026, 1, 5), Figures = [new() { Indicator = "x", Value = g.Value }] }, new SourceMapBuilder($"{g.Key}.yaml").Build(), [], ""));
        var context = new PlanContext(plan, PlanWorkspace.Empty, new(2026, 11, 22));
        var bag = new DiagnosticBag();
        var register = SubmissionRegister.Of(submissions, [], context, obligations, bag);
        bag.HasErrors.ShouldBeFalse(string.Join('\n', bag.ToSorted().Select(d => d.ToString())));
        return ResultCalculator.Of(context, register, obligations, asked, diagnostics ?? new()).Targets;
    }
}
