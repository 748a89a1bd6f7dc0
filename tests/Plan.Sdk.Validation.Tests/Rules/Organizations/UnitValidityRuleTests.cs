using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Organizations;

namespace Plan.Sdk.Validation.Tests.Rules.Organizations;

public sealed class UnitValidityRuleTests
{
    private static readonly UnitValidityRule Rule = new();

    private static readonly PlanWorkspace Workspace = TestPlan.WorkspaceOf(
        TestPlan.Ward with
        {
            Units =
            [
                new() { Id = "ldtbxh", Name = "Bộ phận Lao động - Thương binh và Xã hội", ValidTo = new(2018, 12, 31), Successors = ["vhxh"] },
                new() { Id = "vhxh", Name = "Phòng Văn hóa - Xã hội", ValidFrom = new(2019, 1, 1) },
                new() { Id = "ktht", Name = "Phòng Kinh tế", ValidFrom = new(2025, 7, 1) },
            ],
        });

    [Fact]
    public void Check_DutyOfDissolvedUnit_NamesItsSuccessor()
    {
        var plan = Only(p => p with { Assignments = [new() { Units = ["ldtbxh"] }] });

        RuleRun.Find(Rule, plan, Workspace).ShouldBe(["Warning PLAN2103 assignments[0].unit[0]"]);
        RuleRun.Message(Rule, plan, Workspace).ShouldEndWith("cơ quan kế thừa là Phòng Văn hóa - Xã hội.");
    }

    [Fact]
    public void Check_UnitNamedAnywhere_IsFound()
    {
        var plan = Only(p => p with
        {
            Tasks = [new() { Id = "a", Lead = "ktht", Partners = ["vhxh", "ldtbxh"], Subtasks = [new() { Id = "b", Lead = "ldtbxh" }] }],
            Reporting = [new() { Id = "r", From = ["ldtbxh"], To = "ktht", Through = "ldtbxh", Partners = ["ldtbxh"] }],
            Supervision = [new() { Lead = "ldtbxh", Partners = ["ktht"] }],
            Document = p.Document with { Recipients = [new() { Unit = "ldtbxh" }] },
        });

        RuleRun.Find(Rule, plan, Workspace).Select(f => f.Split(' ')[2]).ShouldBe(
            [
                "tasks[0].lead", "tasks[0].partners[1]", "tasks[0].subtasks[0].lead", "reporting[0].from[0]", "reporting[0].to", "reporting[0].through",
                "reporting[0].partners[0]", "supervision[0].lead", "supervision[0].partners[0]", "document.recipients[0].unit",
            ]);
    }

    [Fact]
    public void Check_UnitsOfAnIssuerThatHasEnded_AreToldWithTheIssuerAlone()
    {
        var ended = TestPlan.WorkspaceOf(TestPlan.Ward with { ValidTo = new(2018, 12, 31), Units = [new() { Id = "vhxh", Name = "Phòng Văn hóa - Xã hội" }, new() { Id = "ktht", Name = "Phòng Kinh tế", ValidTo = new(2018, 6, 30) }] });
        RuleRun.Find(Rule, Only(p => p with { Assignments = [new() { Units = ["vhxh", "ktht"] }] }), ended).ShouldBe(["Warning PLAN2103 assignments[0].unit[1]"]);
    }

    [Fact]
    public void Check_UnitOfThatDay_DoesNotTrigger() => RuleRun.Find(Rule, Only(p => p with { Assignments = [new() { Units = ["vhxh"] }] }), Workspace).ShouldBeEmpty();

    [Fact]
    public void Check_UnknownUnit_DoesNotTrigger() => RuleRun.Find(Rule, Only(p => p with { Assignments = [new() { Units = ["khong-co"] }] }), Workspace).ShouldBeEmpty();

    private static ActionPlan Only(Func<ActionPlan, ActionPlan> change) => change(
        TestPlan.WithDocument(d => d with { Recipients = [] }) with { Tasks = [], Assignments = [], Reporting = [] });
}
