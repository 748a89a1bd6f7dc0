using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class UpperStageRuleTests
{
    private static readonly UpperStageRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.SmallWard)]
    public void Check_ExampleChain_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Run(Rule, plan).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{from: 2028, to: 2030}", "{from: 2029, to: 2030}", "cho: 2028;")]
    [InlineData("{from: 2028, to: 2030}", "{from: 2028, to: 2029}", "cho: 2030;")]
    [InlineData("{from: 2028, to: 2030}", "{from: 2028-Q2, to: 2030}", "cho: 01/01/2028 - 31/3/2028;")]
    [InlineData("{from: 2026, to: 2027}", "{from: 2026, to: 2026}", "Giai đoạn “2026-2027” (2026 - 2027) của KH 15/KH-UBND (plans/15-kh-ubnd-2026-tinh.yaml:28:15) không có giai đoạn nào ở đây cho: 2027;")]
    public void Check_Gap_TriggersWithItsYears(string period, string other, string words)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"period: {period}", $"period: {other}");
        chain.Find(Rule).ShouldBe(["PLAN2650 objectives.stages"]);
        chain.Message(Rule).ShouldContain(words);
    }

    [Fact]
    public void Check_StagesCutOtherwise_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "period: {from: 2026, to: 2027}", "period: {from: 2026, to: 2028}").Change(Chain.Ward, "period: {from: 2028, to: 2030}", "period: {from: 2029, to: 2030}").Run(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_PlanThatEndsEarlier_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "period: {from: 2026, to: 2030}", "period: {from: 2026, to: 2029}").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2650 period"]);
    }

    [Fact]
    public void Check_PlanOfOneYear_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "period: {from: 2026, to: 2030}", "period: {from: 2027, to: 2027}").Run(Rule, Chain.SmallWard).ShouldBeEmpty();
    }

    [Fact]
    public void Check_YearsBeforeIssue_DoNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "period: {from: 2026, to: 2027}", "period: {from: 2024, to: 2027}").Run(Rule).ShouldBeEmpty();
    }
}
