using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Targets;

namespace Plan.Sdk.Validation.Tests.Rules.Targets;

public sealed class TargetHorizonRuleTests
{
    private static readonly TargetHorizonRule Rule = new();

    [Fact]
    public void Check_NeitherTargetNorPlanSaysWhen_Triggers() =>
        RuleRun.Find(Rule, NoPeriod(TestPlan.Reached("a", 90))).ShouldBe(["Warning PLAN2204 objectives.targets[0].id"]);

    [Fact]
    public void Check_OneOfSeveralValuesWithoutHorizon_Triggers() =>
        RuleRun.Find(Rule, NoPeriod(new() { Id = "a", Values = [new() { Horizon = CalendarPoint.OfYear(2025), Amount = new(8.5m) }, new() { Amount = new(8) }] }))
            .Length.ShouldBe(1);

    [Fact]
    public void Check_OwnHorizonOrStageOrPlan_DoesNotTrigger()
    {
        RuleRun.Find(Rule, NoPeriod(TestPlan.Reached("a", 90) with { Horizon = CalendarPoint.OfYear(2025) })).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 90))).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.WithStages(TestPlan.StageOf("den-2020", null, 2020, TestPlan.Reached("a", 90))) with { Period = null }).ShouldBeEmpty();
    }

    [Fact]
    public void Check_YearlyOrQualitativeOrTwoHorizons_DoesNotTrigger()
    {
        RuleRun.Find(Rule, NoPeriod(TestPlan.Reached("a", 3) with { Yearly = true })).ShouldBeEmpty();
        RuleRun.Find(Rule, NoPeriod(new() { Id = "a", Qualitative = true })).ShouldBeEmpty();
        RuleRun.Find(Rule, NoPeriod(new()
        {
            Id = "a",
            Values = [new() { Horizon = CalendarPoint.OfYear(2025), Amount = new(8.5m) }, new() { Horizon = CalendarPoint.OfYear(2030), Amount = new(8) }],
        })).ShouldBeEmpty();
    }

    private static ActionPlan NoPeriod(Target target) => TestPlan.WithTarget(target) with { Period = null };
}
