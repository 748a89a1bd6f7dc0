using Plan.Sdk.Validation.Rules.Deadlines;

namespace Plan.Sdk.Validation.Tests.Rules.Deadlines;

public sealed class StagePeriodRuleTests
{
    private static readonly StagePeriodRule Rule = new();

    [Theory]
    [InlineData(2026, 2030)]
    [InlineData(2024, 2026)]
    [InlineData(2016, 2020)]
    [InlineData(null, 2017)]
    [InlineData(null, 2030)]
    [InlineData(2030, null)]
    public void Check_StageOutsideTheYearsOfThePlan_Triggers(int? from, int? to) =>
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("a", from, to))).ShouldBe(["Warning PLAN2004 objectives.stages[0].period"]);

    [Fact]
    public void Check_StageOutside_NamesBothPeriods() =>
        RuleRun.Message(Rule, TestPlan.WithStages(TestPlan.StageOf("den-2030", 2026, 2030)))
            .ShouldStartWith("Giai đoạn “den-2030” (2026 - 2030) nằm ngoài thời gian thực hiện kế hoạch (2018 - 2025)");

    [Theory]
    [InlineData(null, 2020)]
    [InlineData(2021, 2025)]
    [InlineData(2018, 2025)]
    [InlineData(2018, 2018)]
    [InlineData(2021, null)]
    [InlineData(null, null)]
    public void Check_StageInside_DoesNotTrigger(int? from, int? to) =>
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("a", from, to))).ShouldBeEmpty();

    [Fact]
    public void Check_PlanOfOneDayEach_ComparesDays()
    {
        var plan = TestPlan.WithStages(TestPlan.StageOf("a", null, 2025)) with { Period = new() { To = TestPlan.Day("2025-12-31") } };

        RuleRun.Find(Rule, plan).ShouldBeEmpty();
        RuleRun.Find(Rule, plan with { Period = new() { To = TestPlan.Day("2025-06-30") } }).Length.ShouldBe(1);
    }

    [Fact]
    public void Check_PlanWithoutPeriod_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("a", 2026, 2030)) with { Period = null }).ShouldBeEmpty();
}
