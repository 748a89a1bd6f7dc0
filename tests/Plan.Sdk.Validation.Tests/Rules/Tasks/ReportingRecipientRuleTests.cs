using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class ReportingRecipientRuleTests
{
    private static readonly ReportingRecipientRule Rule = new();

    [Fact]
    public void Check_ReportToNobody_Triggers()
    {
        var plan = TestPlan.WithReporting(new ReportingRule { Id = "bao-cao-nam", Content = "kết quả thực hiện" });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2304 reporting[0].id"]);
        RuleRun.Message(Rule, plan).ShouldStartWith("Chế độ báo cáo “bao-cao-nam” không ghi báo cáo cho ai");
    }

    [Fact]
    public void Check_RecipientOfASentenceApart_DoesNotServe() =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "a" }, new ReportingRule { Id = "b", To = TestPlan.WardId })).ShouldBe(["Warning PLAN2304 reporting[0].id"]);

    [Fact]
    public void Check_RecipientOfTheSameSentence_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "a" }, new ReportingRule { Id = "b", To = TestPlan.WardId, Continues = true })).ShouldBeEmpty();

    [Fact]
    public void Check_ReportToTheWard_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful).ShouldBeEmpty();
}
