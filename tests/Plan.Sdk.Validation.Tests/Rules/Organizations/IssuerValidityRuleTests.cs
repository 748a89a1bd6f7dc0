using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Organizations;

namespace Plan.Sdk.Validation.Tests.Rules.Organizations;

public sealed class IssuerValidityRuleTests
{
    private static readonly IssuerValidityRule Rule = new();

    [Fact]
    public void Check_TownAfterTheEndOfItsTier_Triggers()
    {
        var plan = Issued(TestPlan.Town.Id, new(2025, 7, 15));

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2102 document.issuer"]);
        RuleRun.Message(Rule, plan).ShouldBe(
            "Ủy ban nhân dân thị xã Hương Trà đã ngừng hoạt động (sau 30/6/2025) vào ngày ban hành 15/7/2025; cơ quan kế thừa là Ủy ban nhân dân phường Hương An.");
    }

    [Fact]
    public void Check_WardBeforeItsFoundation_Triggers()
    {
        var workspace = TestPlan.WorkspaceOf(TestPlan.Ward with { ValidFrom = new(2025, 7, 1) });

        RuleRun.Message(Rule, TestPlan.Careful, workspace).ShouldContain("chưa thành lập (từ 01/7/2025)");
    }

    [Fact]
    public void Check_DraftOfDissolvedBody_IsJudgedByToday() => RuleRun.Find(Rule, Issued(TestPlan.Town.Id, null)).Length.ShouldBe(1);

    [Fact]
    public void Check_LastDay_DoesNotTrigger() => RuleRun.Find(Rule, Issued(TestPlan.Town.Id, new(2025, 6, 30))).ShouldBeEmpty();

    [Fact]
    public void Check_UnknownIssuer_DoesNotTrigger() => RuleRun.Find(Rule, Issued("khong-co", new(2025, 7, 15))).ShouldBeEmpty();

    private static ActionPlan Issued(string issuer, DateOnly? date) => TestPlan.WithDocument(d => d with { Issuer = issuer, Date = date });
}
