using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Signing;

namespace Plan.Sdk.Validation.Tests.Rules.Signing;

public sealed class SignatureAuthorityRuleTests
{
    private static readonly SignatureAuthorityRule Rule = new();

    [Fact]
    public void Check_OnBehalfWithoutCollective_Triggers() =>
        RuleRun.Find(Rule, Signed(new() { Authority = [SigningAuthority.OnBehalf], Position = "Hiệu trưởng" }), TestPlan.WorkspaceOf(TestPlan.Ward with { Collective = null }))
            .ShouldBe(["Warning PLAN2404 document.signature.authority"]);

    [Theory]
    [InlineData(SigningAuthority.ForHead, "KT.")]
    [InlineData(SigningAuthority.ByOrder, "TL.")]
    [InlineData(SigningAuthority.ByAuthority, "TUQ.")]
    public void Check_InNobodysStead_Triggers(SigningAuthority authority, string prefix)
    {
        var plan = Signed(new() { Authority = [SigningAuthority.OnBehalf, authority], Position = "Phó Chủ tịch" });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2405 document.signature.authority"]);
        RuleRun.Message(Rule, plan).ShouldStartWith(prefix);
    }

    [Fact]
    public void Check_SecondOfTwoMissing_NamesIt() =>
        RuleRun.Message(Rule, Signed(new() { Authority = [SigningAuthority.ByOrder, SigningAuthority.ForHead], For = ["Chủ tịch"], Position = "Phó Chánh Văn phòng" }))
            .ShouldStartWith("KT.");

    [Fact]
    public void Check_MorePositionsThanAuthorities_Triggers()
    {
        var plan = Signed(new() { Authority = [SigningAuthority.OnBehalf], For = ["Chủ tịch"], Position = "Chủ tịch" });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2406 document.signature.for"]);
    }

    [Fact]
    public void Check_CompleteSignatures_DoesNotTrigger()
    {
        RuleRun.Find(Rule, Signed(new() { Authority = [SigningAuthority.OnBehalf] })).ShouldBeEmpty();
        RuleRun.Find(Rule, Signed(new() { Authority = [SigningAuthority.OnBehalf, SigningAuthority.ForHead], For = ["Chủ tịch"] })).ShouldBeEmpty();
        RuleRun.Find(Rule, Signed(new() { Authority = [SigningAuthority.Acting] })).ShouldBeEmpty();
        RuleRun.Find(Rule, Signed(new() { Position = "Hiệu trưởng" })).ShouldBeEmpty();
        RuleRun.Find(Rule, Signed(null)).ShouldBeEmpty();
    }

    private static ActionPlan Signed(Signature? signature) => TestPlan.WithDocument(d => d with { Signature = signature });
}
