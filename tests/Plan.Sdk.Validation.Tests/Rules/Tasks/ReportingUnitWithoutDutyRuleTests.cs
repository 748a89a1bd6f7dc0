using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class ReportingUnitWithoutDutyRuleTests
{
    private static readonly ReportingUnitWithoutDutyRule Rule = new();

    [Fact]
    public void Check_UnitReportsWithoutDuty_TriggersOnce()
    {
        var plan = Reports(["phu-nu"], ["phu-nu", "tram-y-te"]);

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2303 reporting[0].from[0]"]);
        RuleRun.Message(Rule, plan).ShouldStartWith("Hội Liên hiệp phụ nữ phải báo cáo nhưng");
    }

    [Fact]
    public void Check_UnitAssignedAloneOrInAGroup_DoesNotTrigger() => RuleRun.Find(Rule, Reports(["ldtbxh", "truong-hoc", "tram-y-te"])).ShouldBeEmpty();

    [Fact]
    public void Check_UnitWithTaskOrSupervision_DoesNotTrigger()
    {
        RuleRun.Find(Rule, Reports(["phu-nu"]) with { Tasks = [new() { Id = "a", Partners = ["phu-nu"] }] }).ShouldBeEmpty();
        RuleRun.Find(Rule, Reports(["phu-nu"]) with { Supervision = [new() { Lead = "phu-nu" }] }).ShouldBeEmpty();
    }

    [Fact]
    public void Check_UnitInsideAnAssignedOne_DoesNotTrigger()
    {
        var workspace = TestPlan.WorkspaceOf(TestPlan.Ward with
        {
            Units = [new() { Id = "doan-the", Name = "Khối đoàn thể", Units = [new() { Id = "phu-nu", Name = "Hội Liên hiệp phụ nữ" }] }],
        });

        RuleRun.Find(Rule, Reports(["phu-nu"]) with { Assignments = [new() { Units = ["doan-the"] }] }, workspace).ShouldBeEmpty();
        RuleRun.Find(Rule, Reports(["doan-the"]) with { Assignments = [new() { Units = ["phu-nu"] }] }, workspace).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Các cơ quan, ban ngành, đoàn thể")]
    [InlineData("các đơn vị có liên quan")]
    public void Check_OpenGroup_DoesNotTrigger(string name)
    {
        var workspace = TestPlan.WorkspaceOf(TestPlan.Ward with { Units = [new() { Id = "nhom", Name = name }, .. TestPlan.Ward.Units] });

        RuleRun.Find(Rule, Reports(["nhom"]), workspace).ShouldBeEmpty();
    }

    [Fact]
    public void Check_PlanWithoutAssignments_DoesNotTrigger() => RuleRun.Find(Rule, Reports(["phu-nu"]) with { Assignments = [] }).ShouldBeEmpty();

    private static ActionPlan Reports(params string[][] from) =>
        TestPlan.WithReporting([.. from.Select((units, i) => new ReportingRule { Id = $"r{i}", From = [.. units] })]);
}
