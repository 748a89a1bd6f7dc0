using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Bases;

namespace Plan.Sdk.Validation.Tests.Rules.Bases;

public sealed class BasisIssuerRuleTests
{
    private static readonly BasisIssuerRule Rule = new();

    [Fact]
    public void Check_TownAfterTheEndOfItsTier_Triggers()
    {
        var plan = TestPlan.WithBases(new LegalBasis { Issuer = TestPlan.Town.Id, Date = new(2025, 8, 1) });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2502 bases[0].issuer"]);
        RuleRun.Message(Rule, plan).ShouldContain("đã ngừng hoạt động (sau 30/6/2025) vào ngày của căn cứ, 01/8/2025");
    }

    [Fact]
    public void Check_BodyBeforeItsFoundation_Triggers() =>
        RuleRun.Message(Rule, TestPlan.WithBases(new LegalBasis { Issuer = TestPlan.WardId, Date = new(2020, 1, 1) }),
            TestPlan.WorkspaceOf(TestPlan.Ward with { ValidFrom = new(2021, 7, 1) })).ShouldContain("chưa thành lập (từ 01/7/2021)");

    [Fact]
    public void Check_BodyOfThatDay_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful).ShouldBeEmpty();

    [Fact]
    public void Check_UndatedOrUnknownIssuer_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithBases(
            new LegalBasis { Issuer = TestPlan.Town.Id }, new LegalBasis { Issuer = "khong-co", Date = new(2030, 1, 1) })).ShouldBeEmpty();
}
