using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class TaskWithoutLeadRuleTests
{
    private static readonly TaskWithoutLeadRule Rule = new();

    private static readonly PlanTask Led = new() { Id = "truyen-thong", Lead = "ldtbxh" };

    [Fact]
    public void Check_OneOfTwoTasksWithoutLead_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithTasks(Led, new PlanTask { Id = "tu-van" })).ShouldBe(["Info PLAN2301 tasks[1].id"]);

    [Fact]
    public void Check_SubtaskWithoutLeadUnderTaskWithout_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithTasks(new PlanTask { Id = "a", Subtasks = [Led, new() { Id = "b" }] })).ShouldBe(["Info PLAN2301 tasks[0].subtasks[1].id"]);

    [Fact]
    public void Check_SeedNamesNoLeadsAtAll_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithTasks(new PlanTask { Id = "a" }, new PlanTask { Id = "b" })).ShouldBeEmpty();

    [Fact]
    public void Check_SubtasksOfLedTask_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.WithTasks(Led with { Subtasks = [new() { Id = "b" }] })).ShouldBeEmpty();

    [Fact]
    public void Check_TaskWhosePartsAreAllLed_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithTasks(new PlanTask { Id = "a", Subtasks = [Led] })).ShouldBeEmpty();
}
