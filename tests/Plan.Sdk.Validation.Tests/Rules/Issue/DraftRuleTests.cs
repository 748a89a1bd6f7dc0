using Plan.Sdk.Validation.Rules.Issue;

namespace Plan.Sdk.Validation.Tests.Rules.Issue;

public sealed class DraftRuleTests
{
    private static readonly DraftRule Rule = new();

    [Theory]
    [InlineData(false, false, "số và ngày ban hành")]
    [InlineData(false, true, "số")]
    [InlineData(true, false, "ngày ban hành")]
    public void Check_NumberOrDateMissing_TriggersAsInfo(bool hasNumber, bool hasDate, string missing)
    {
        var plan = TestPlan.WithDocument(d => d with { Number = hasNumber ? d.Number : null, Date = hasDate ? d.Date : null });

        RuleRun.Find(Rule, plan).ShouldBe(["Info PLAN2801 document"]);
        RuleRun.Message(Rule, plan).ShouldStartWith($"Đây là bản dự thảo: chưa có {missing};");
    }

    [Fact]
    public void Check_NumberAndDate_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful).ShouldBeEmpty();

    [Fact]
    public void Check_ToBeIssued_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Number = null }), issued: true).ShouldBeEmpty();
}
