using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Deadlines;

namespace Plan.Sdk.Validation.Tests.Rules.Deadlines;

public sealed class TaskDatesRuleTests
{
    private static readonly TaskDatesRule Rule = new();

    [Theory]
    [InlineData("2026-07", "2026-06-30")]
    [InlineData("2027", "2026-12-31")]
    [InlineData("2026-Q3", "2026-Q2")]
    public void Check_BeginsAfterLastDay_Triggers(string from, string by) =>
        RuleRun.Find(Rule, Task(from, before: null, by)).ShouldBe(["Warning PLAN2002 tasks[0].from"]);

    [Fact]
    public void Check_BeginsOnTheDayItShouldBeDoneBefore_Triggers() =>
        RuleRun.Message(Rule, Task("2026-06-30", "2026-06-30", by: null)).ShouldBe(
            "Nhiệm vụ bắt đầu ngày 30/6/2026 nhưng thời hạn là trước ngày 30/6/2026; sửa from: hoặc thời hạn.");

    [Theory]
    [InlineData("2026-06", "2026-06-30")]
    [InlineData("2026", "2026-Q1")]
    [InlineData("2026-06-30", "2026-06-30")]
    [InlineData("2026-06", "11-30")]
    public void Check_BeginsInTime_DoesNotTrigger(string from, string by) => RuleRun.Find(Rule, Task(from, before: null, by)).ShouldBeEmpty();

    [Fact]
    public void Check_OnlyOneEnd_DoesNotTrigger()
    {
        RuleRun.Find(Rule, Task("2026-06", before: null, by: null)).ShouldBeEmpty();
        RuleRun.Find(Rule, Task(from: null, "2020-01-01", by: null)).ShouldBeEmpty();
    }

    private static ActionPlan Task(string? from, string? before, string? by) => TestPlan.WithTasks(new PlanTask
    {
        Id = "tap-huan",
        From = from is null ? null : TestPlan.Day(from),
        Before = before is null ? null : TestPlan.Day(before),
        By = by is null ? null : TestPlan.Day(by),
    });
}
