using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class BrokenUpperPlanRuleTests
{
    private static readonly BrokenUpperPlanRule Rule = new();

    [Fact]
    public void Check_PlanAboveInOrder_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_UnknownUnitAbove_TriggersWithThePlaceThere()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "lead: so-y-te, partners: cac-phuong", "lead: so-ytee, partners: cac-phuong");
        chain.Find(Rule).ShouldBe(["PLAN2611 implements[0]"]);
        chain.Message(Rule).ShouldStartWith("Kế hoạch cấp trên “kh-15-2026-tinh” có 1 lỗi nên chưa so được; sửa tệp đó trước: plans/15-kh-ubnd-2026-tinh.yaml:45:86: Không có cơ quan, đơn vị “so-ytee”");
    }

    [Fact]
    public void Check_PlanAboveThatCanNotBeRead_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "objectives:", "objectivse:").Change(Chain.Ward, "  - {id: kh-tinh, cites: kh-15-2026-tinh}\n", "").Find(Rule).ShouldBe(["PLAN2611 implements[0]"]);
    }
}
