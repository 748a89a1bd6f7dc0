using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class UpperIssuerRuleTests
{
    private const string Parent = "  - {organization: ubnd-tinh-vi-du, from: 2025-07-01}\n";

    private static readonly UpperIssuerRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.SmallWard)]
    public void Check_ParentOfTheDay_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Run(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_NoParentsWritten_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.WardOffice, $"parents:\n{Parent}", "").Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_ParentOnlyLater_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.WardOffice, Parent, "  - {organization: ubnd-tinh-vi-du, from: 2026-07-01}\n");
        chain.Find(Rule).ShouldBe(["PLAN2614 implements[0]"]);
        chain.Message(Rule).ShouldContain("không phải cấp trên của Ủy ban nhân dân phường Minh Họa vào ngày 05/3/2026: không có cơ quan cấp trên nào được ghi");
    }

    [Fact]
    public void Check_MovedToAnotherProvince_TriggersWithItsName()
    {
        using var chain = new Chain();
        chain.Add("organizations/tinh-khac.yaml", "apiVersion: plan/v1\nkind: Organization\nid: tinh-khac\nname: Ủy ban nhân dân tỉnh Khác\nlevel: tinh\n");
        chain.Change(Chain.WardOffice, Parent, "  - {organization: ubnd-tinh-vi-du, from: 2025-07-01, to: 2025-12-31}\n  - {organization: tinh-khac, from: 2026-01-01}\n");
        chain.Message(Rule).ShouldContain("cấp trên là Ủy ban nhân dân tỉnh Khác");
    }

    [Fact]
    public void Check_ParentOfTheParent_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Add("organizations/quan.yaml", "apiVersion: plan/v1\nkind: Organization\nid: quan\nname: Ủy ban nhân dân quận\nlevel: quan\nparents: [{organization: ubnd-tinh-vi-du}]\n");
        chain.Change(Chain.WardOffice, Parent, "  - {organization: quan}\n").Run(Rule).ShouldBeEmpty();
    }
}
