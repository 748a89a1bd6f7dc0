using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class ImplementsCycleRuleTests
{
    private const string Bases = "bases:\n  - {id: luat-tccqdp, cites: luat-tccqdp-2025}\n";

    private static readonly ImplementsCycleRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.Province)]
    public void Check_ChainThatEnds_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Run(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_TwoPlans_TriggersInBoth()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, Bases, $"implements: minh-hoa-tre-em-2026-2030\n{Bases}");
        chain.Find(Rule).ShouldBe(["PLAN2610 implements[0]"]);
        chain.Message(Rule).ShouldContain("minh-hoa-tre-em-2026-2030 → kh-15-2026-tinh → minh-hoa-tre-em-2026-2030");
        chain.Find(Rule, Chain.Province).ShouldBe(["PLAN2610 implements[0]"]);
    }

    [Fact]
    public void Check_CircleAboveThePlan_IsToldThereAndNotHere()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, Bases, $"implements: thi-du-tre-em-2026-2030\n{Bases}").Find(Rule).ShouldBeEmpty();
        chain.Message(Rule, Chain.Province).ShouldContain("kh-15-2026-tinh → thi-du-tre-em-2026-2030 → kh-15-2026-tinh");
    }
}
