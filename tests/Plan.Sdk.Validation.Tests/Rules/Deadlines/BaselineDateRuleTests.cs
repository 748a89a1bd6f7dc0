using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Deadlines;

namespace Plan.Sdk.Validation.Tests.Rules.Deadlines;

public sealed class BaselineDateRuleTests
{
    private static readonly BaselineDateRule Rule = new();

    [Fact]
    public void Check_MeasuredAfterItsHorizon_Triggers()
    {
        var plan = TestPlan.WithTarget(Measured("2026") with { Horizon = CalendarPoint.OfYear(2025) });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2006 objectives.targets[0].baseline.at"]);
        RuleRun.Message(Rule, plan).ShouldStartWith("Hiện trạng lấy tại năm 2026, sau thời hạn của chỉ tiêu (năm 2025)");
    }

    [Fact]
    public void Check_MeasuredAfterTheStage_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("den-2020", null, 2020, Measured("2021-Q1")))).Length.ShouldBe(1);

    [Theory]
    [InlineData("2017")]
    [InlineData("2025")]
    [InlineData("2025-12-31")]
    public void Check_MeasuredBeforeTheEndOfThePlan_DoesNotTrigger(string at) => RuleRun.Find(Rule, TestPlan.WithTarget(Measured(at))).ShouldBeEmpty();

    [Fact]
    public void Check_NoTimeOfMeasuring_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 90) with { Baseline = new() { Value = 80 } })).ShouldBeEmpty();

    private static Target Measured(string at) => TestPlan.Reached("a", 90) with { Baseline = new() { Value = 80, At = TestPlan.Day(at) } };
}
