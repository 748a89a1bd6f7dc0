using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Deadlines;

namespace Plan.Sdk.Validation.Tests.Rules.Deadlines;

public sealed class PeriodOrderRuleTests
{
    private static readonly PeriodOrderRule Rule = new();

    [Fact]
    public void Check_PlanEndsBeforeItBegins_Triggers()
    {
        var plan = TestPlan.Careful with { Period = new() { From = CalendarPoint.OfYear(2025), To = CalendarPoint.OfYear(2018) } };

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2003 period"]);
        RuleRun.Message(Rule, plan).ShouldStartWith("Khoảng thời gian bắt đầu năm 2025 nhưng kết thúc năm 2018");
    }

    [Fact]
    public void Check_StageEndsBeforeItBegins_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("a", 2021, 2020))).ShouldBe(["Warning PLAN2003 objectives.stages[0].period"]);

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-06", "2021")]
    [InlineData("2021", "2021-Q1")]
    public void Check_OneEndInsideTheOther_DoesNotTrigger(string from, string to) =>
        RuleRun.Find(Rule, TestPlan.Careful with { Period = new() { From = TestPlan.Day(from), To = TestPlan.Day(to) } }).ShouldBeEmpty();

    [Fact]
    public void Check_SeedStagesAndOpenPeriods_DoesNotTrigger()
    {
        RuleRun.Find(Rule, TestPlan.Careful).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.Careful with { Period = null }).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.Careful with { Objectives = null }).ShouldBeEmpty();
    }
}
