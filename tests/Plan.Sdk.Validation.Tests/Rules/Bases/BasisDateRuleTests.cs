using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Bases;

namespace Plan.Sdk.Validation.Tests.Rules.Bases;

public sealed class BasisDateRuleTests
{
    private static readonly BasisDateRule Rule = new();

    [Fact]
    public void Check_DecisionOfTheNextAutumn_Triggers()
    {
        var plan = TestPlan.WithBases(new LegalBasis { Type = "QĐ", Number = "1437/QĐ-TTg", Date = new(2019, 10, 29) });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2501 bases[0].date"]);
        RuleRun.Message(Rule, plan).ShouldStartWith("Căn cứ ngày 29/10/2019 ban hành sau kế hoạch (ngày 26/02/2019)");
    }

    [Fact]
    public void Check_SameDayOrEarlierOrUndated_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithBases(
            new LegalBasis { Date = new(2019, 2, 26) }, new LegalBasis { Date = new(2018, 10, 29) }, new LegalBasis { Type = "Luật", Subject = "Trẻ em" })).ShouldBeEmpty();

    [Fact]
    public void Check_Draft_IsJudgedByToday()
    {
        var plan = TestPlan.WithBases(new LegalBasis { Date = TestPlan.Today }, new LegalBasis { Date = TestPlan.Today.AddDays(1) });

        RuleRun.Find(Rule, plan with { Document = plan.Document with { Date = null } }).ShouldBe(["Warning PLAN2501 bases[1].date"]);
    }
}
