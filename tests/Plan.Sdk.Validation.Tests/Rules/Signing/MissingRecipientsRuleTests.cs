using Plan.Sdk.Validation.Rules.Signing;

namespace Plan.Sdk.Validation.Tests.Rules.Signing;

public sealed class MissingRecipientsRuleTests
{
    private static readonly MissingRecipientsRule Rule = new();

    [Fact]
    public void Check_SeedBreaksOffAtRecipients_Triggers()
    {
        var plan = TestPlan.WithDocument(d => d with { Recipients = [], Archive = null });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2401 document.recipients"]);
        RuleRun.Message(Rule, plan).ShouldContain("archive: {keepers: [VT, …]}");
    }

    [Fact]
    public void Check_OneRecipient_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Recipients = [new() { Unit = "ldtbxh" }], Archive = null })).ShouldBeEmpty();
}
