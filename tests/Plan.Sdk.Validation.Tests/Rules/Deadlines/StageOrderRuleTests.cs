using Plan.Sdk.Validation.Rules.Deadlines;

namespace Plan.Sdk.Validation.Tests.Rules.Deadlines;

public sealed class StageOrderRuleTests
{
    private static readonly StageOrderRule Rule = new();

    [Theory]
    [InlineData(2021, 2025, 2025, 2030, "chồng lên")]
    [InlineData(2021, 2025, 2018, 2020, "diễn ra trước")]
    [InlineData(2021, 2025, 2020, 2022, "chồng lên")]
    [InlineData(null, 2025, null, 2020, "kết thúc trước")]
    public void Check_SecondStageOverlapsOrComesFirst_Triggers(int? from1, int? to1, int? from2, int? to2, string fault)
    {
        var plan = TestPlan.WithStages(TestPlan.StageOf("a", from1, to1), TestPlan.StageOf("b", from2, to2));

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2005 objectives.stages[1].period"]);
        RuleRun.Message(Rule, plan).ShouldContain(fault);
    }

    [Theory]
    [InlineData(null, 2020, 2021, 2025)]
    [InlineData(2018, 2020, 2021, 2025)]
    [InlineData(null, 2025, null, 2030)]
    [InlineData(2026, 2030, 2026, 2026)]
    [InlineData(2026, 2026, 2026, 2030)]
    [InlineData(2021, 2025, 2021, 2025)]
    [InlineData(2021, null, 2018, 2020)]
    [InlineData(null, null, null, null)]
    public void Check_OneAfterTheOtherOrInside_DoesNotTrigger(int? from1, int? to1, int? from2, int? to2) =>
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("a", from1, to1), TestPlan.StageOf("b", from2, to2))).ShouldBeEmpty();
}
