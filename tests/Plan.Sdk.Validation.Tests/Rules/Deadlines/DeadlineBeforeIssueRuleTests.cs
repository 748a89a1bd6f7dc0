using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Deadlines;

namespace Plan.Sdk.Validation.Tests.Rules.Deadlines;

public sealed class DeadlineBeforeIssueRuleTests
{
    private static readonly DeadlineBeforeIssueRule Rule = new();

    [Fact]
    public void Check_SeedReportDueBeforeIssue_Triggers()
    {
        var plan = TestPlan.WithReporting(new ReportingRule { Id = "ke-hoach-don-vi", Before = [TestPlan.Day("2019-01-20")] });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2001 reporting[0].before[0]"]);
        RuleRun.Message(Rule, plan).ShouldBe(
            "Thời hạn “trước ngày 20/01/2019” đã qua khi kế hoạch được ban hành ngày 26/02/2019; ghi một ngày sau ngày ban hành, hoặc bỏ thời hạn này.");
    }

    [Fact]
    public void Check_SubtaskDueBeforeIssue_Triggers()
    {
        var plan = TestPlan.WithTasks(new PlanTask { Id = "a", Subtasks = [new() { Id = "b", By = TestPlan.Day("2018-12") }] });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2001 tasks[0].subtasks[0].by"]);
    }

    [Theory]
    [InlineData("2019-02-26")]
    [InlineData("2019-02")]
    [InlineData("2019-Q1")]
    public void Check_BeforeHasBegunOnDayOfIssue_Triggers(string before) =>
        RuleRun.Find(Rule, TestPlan.WithTasks(new PlanTask { Id = "a", Before = TestPlan.Day(before) })).ShouldBe(["Warning PLAN2001 tasks[0].before"]);

    [Theory]
    [InlineData("2019-02-26")]
    [InlineData("2019-02")]
    [InlineData("2019-Q1")]
    [InlineData("2019-12-31")]
    [InlineData("01-15")]
    public void Check_ByLiesOnOrAfterDayOfIssue_DoesNotTrigger(string by) =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "a", By = [TestPlan.Day(by)] })).ShouldBeEmpty();

    [Fact]
    public void Check_EveryYearBeforeThirtiethOfNovember_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "bao-cao-nam", Before = [CalendarPoint.Yearly(1, 20)] })).ShouldBeEmpty();

    [Fact]
    public void Check_DraftWithDeadlineBeforeToday_Triggers()
    {
        var plan = TestPlan.WithTasks(new PlanTask { Id = "a", By = TestPlan.Day("2026-11-21") });
        plan = plan with { Document = plan.Document with { Date = null } };

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2001 tasks[0].by"]);
    }
}
