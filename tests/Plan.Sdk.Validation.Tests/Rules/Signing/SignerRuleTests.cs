using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Signing;

namespace Plan.Sdk.Validation.Tests.Rules.Signing;

public sealed class SignerRuleTests
{
    private static readonly SignerRule Rule = new();

    [Fact]
    public void Check_SeedHasAuthorityAlone_TriggersAsInfo() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Signature = new() { Authority = [SigningAuthority.OnBehalf] } }))
            .ShouldBe(["Info PLAN2407 document.signature.position"]);

    [Fact]
    public void Check_NoSignatureToBeIssued_TriggersBoth() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Signature = null }), issued: true)
            .ShouldBe(["Info PLAN2407 document.signature.position", "Info PLAN2408 document.signature.name"]);

    [Fact]
    public void Check_NameMissingInADraft_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Signature = new() { Position = "Chủ tịch" } })).ShouldBeEmpty();

    [Fact]
    public void Check_PositionAndName_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful, issued: true).ShouldBeEmpty();
}
