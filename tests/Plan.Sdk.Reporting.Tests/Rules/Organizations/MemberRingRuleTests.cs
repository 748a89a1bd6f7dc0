using Plan.Sdk.Reporting.Rules.Organizations;

namespace Plan.Sdk.Reporting.Tests.Rules.Organizations;

public sealed class MemberRingRuleTests
{
    private static readonly MemberRingRule Rule = new();

    [Fact]
    public void Check_GroupAmongItsOwnMembers_Triggers() =>
        RuleRun.Message(Rule, TestPlan.Of(TestPlan.Yearly with { From = ["cac-phuong"] }, TestPlan.Group("cac-phuong", "phuong-a", "cac-phuong"), TestPlan.Ward("phuong-a")))
            .ShouldBe("Tên gọi chung “cac-phuong” gồm chính nó (cac-phuong → cac-phuong); sửa members: thành mã của đơn vị thật.");

    [Fact]
    public void Check_RingBelowTheGroup_Triggers()
    {
        var context = TestPlan.Of(
            TestPlan.Yearly with { From = ["phuong-a", "tat-ca"] },
            TestPlan.Group("tat-ca", "phuong-a", "nhom-1"), TestPlan.Group("nhom-1", "nhom-2"), TestPlan.Group("nhom-2", "phuong-a", "nhom-1"), TestPlan.Ward("phuong-a"));
        RuleRun.Find(Rule, context).ShouldBe(["Warning PLAN2151 reporting[0].from[1]"]);
        RuleRun.Message(Rule, context).ShouldContain("nhom-1 → nhom-2 → nhom-1");
    }

    [Fact]
    public void Check_MemberReachedOnTwoWays_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.Of(
            TestPlan.Yearly with { From = ["tat-ca", "khong-co"] },
            TestPlan.Group("tat-ca", "nhom-1", "nhom-2"), TestPlan.Group("nhom-1", "phuong-a"), TestPlan.Group("nhom-2", "nhom-1", "phuong-a"), TestPlan.Ward("phuong-a"))).ShouldBeEmpty();
}
