using Plan.Sdk.Validation.Rules.Issue;

namespace Plan.Sdk.Validation.Tests.Rules.Issue;

public sealed class IssuedRuleTests
{
    private static readonly IssuedRule Rule = new();

    [Fact]
    public void Check_DraftToBeIssued_TriggersErrors() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Number = null, Date = null }), issued: true)
            .ShouldBe(["Error PLAN2802 document.number", "Error PLAN2803 document.date"]);

    [Fact]
    public void Check_Draft_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Number = null, Date = null })).ShouldBeEmpty();

    [Fact]
    public void Check_NumberAndDate_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful, issued: true).ShouldBeEmpty();
}
