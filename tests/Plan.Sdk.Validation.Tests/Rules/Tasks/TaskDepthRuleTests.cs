using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class TaskDepthRuleTests
{
    private const string FourLevels = """
        tasks:
          - id: truyen-thong
            text: Truyền thông nâng cao nhận thức.
            subtasks:
              - id: tai-truong
                text: Tại các trường Mầm non, Tiểu học.
                subtasks:
                  - id: noi-chuyen
                    text: Nói chuyện chuyên đề.
                    subtasks: # plan
                      - {id: moi, text: Mời báo cáo viên.}

        """;

    private static readonly TaskDepthRule Rule = new();

    [Fact]
    public void Check_FourthLevel_TriggersAtItsTask()
    {
        RuleRun.Find(Rule, Nested(4)).ShouldBe(["Error PLAN2307 tasks[0].subtasks[0].subtasks[0].subtasks"]);
        RuleRun.Message(Rule, Nested(4)).ShouldBe(
            "Nhiệm vụ “cap-3” đã ở cấp thứ ba, cấp cuối cùng được in, nên các việc trong subtasks: của nó (1) sẽ không được in; "
            + "đưa chúng lên cùng cấp với “cap-3”, hoặc ghi nội dung vào text: của “cap-3”.");
    }

    [Fact]
    public void Check_SixLevels_TriggersOnceAndCountsAllThatWouldBeLost() => RuleRun.Message(Rule, Nested(6)).ShouldContain("subtasks: của nó (3) sẽ");

    [Fact]
    public void Check_TwoTasksOfTheThirdLevelWithParts_TriggersAtEach()
    {
        PlanTask Third(string id, string part) => new() { Id = id, Subtasks = [new() { Id = part }] };
        var plan = TestPlan.WithTasks(new PlanTask { Id = "a" }, new PlanTask { Id = "b", Subtasks = [new() { Id = "c", Subtasks = [Third("d", "e"), new() { Id = "g" }, Third("h", "i")] }] });

        RuleRun.Find(Rule, plan).ShouldBe(
            ["Error PLAN2307 tasks[1].subtasks[0].subtasks[0].subtasks", "Error PLAN2307 tasks[1].subtasks[0].subtasks[2].subtasks"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Check_LevelsThatArePrinted_DoesNotTrigger(int levels) => RuleRun.Find(Rule, Nested(levels)).ShouldBeEmpty();

    [Fact]
    public void Validate_FileWithFourLevels_IsRefusedAtTheKey() =>
        PlanText.Find(FourLevels).ShouldBe(["10:13 Error PLAN2307 tasks[0].subtasks[0].subtasks[0].subtasks"]);

    [Fact]
    public void Validate_LineSwitchesItOff_DoesNotTrigger() =>
        PlanText.Find(FourLevels.Replace("# plan", "# plan: off PLAN2307 mẫu của phường in bốn cấp", StringComparison.Ordinal)).ShouldBeEmpty();

    private static ActionPlan Nested(int levels)
    {
        var task = new PlanTask { Id = $"cap-{levels}" };
        for (var level = levels - 1; level > 0; level--) task = new() { Id = $"cap-{level}", Subtasks = [task] };
        return TestPlan.WithTasks(task);
    }
}
