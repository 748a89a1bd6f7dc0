using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class DoubleAssignmentRuleTests
{
    private static readonly DoubleAssignmentRule Rule = new();

    [Fact]
    public void Check_TwoAssignmentsOfOneUnit_TriggersAtTheSecond()
    {
        var plan = TestPlan.WithAssignments(new Assignment { Units = ["tram-y-te"] }, new Assignment { Units = ["phu-nu"] }, new Assignment { Units = ["tram-y-te"] });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2302 assignments[2].unit"]);
        RuleRun.Message(Rule, plan).ShouldStartWith("Trạm y tế đã được phân công ở assignments[0];");
    }

    [Fact]
    public void Check_SameGroupInOtherOrder_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithAssignments(new Assignment { Units = ["phu-nu", "tram-y-te"] }, new Assignment { Units = ["tram-y-te", "phu-nu"] }))
            .Length.ShouldBe(1);

    [Fact]
    public void Check_UnitTwiceInOneList_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithAssignments(new Assignment { Units = ["phu-nu", "tram-y-te", "phu-nu"] })).ShouldBe(["Warning PLAN2302 assignments[0].unit[2]"]);

    [Fact]
    public void Check_OwnAssignmentAndGroup_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithAssignments(new Assignment { Units = ["phu-nu"] }, new Assignment { Units = ["phu-nu", "tram-y-te"] })).ShouldBeEmpty();

    [Fact]
    public void Check_OtherRole_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithAssignments(
            new Assignment { Units = ["phu-nu"], Role = AssignmentRole.Lead }, new Assignment { Units = ["phu-nu"], Role = AssignmentRole.Support })).ShouldBeEmpty();
}
