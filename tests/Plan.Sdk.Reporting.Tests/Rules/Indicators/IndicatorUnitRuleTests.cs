using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Indicators;

namespace Plan.Sdk.Reporting.Tests.Rules.Indicators;

public sealed class IndicatorUnitRuleTests
{
    private static readonly IndicatorUnitRule Rule = new();

    [Fact]
    public void Check_OtherUnit_Triggers()
    {
        var target = new Target { Id = "t", Indicator = "x", Comparator = Comparator.AtLeast, Amount = new(5), Unit = "trẻ em" };
        RuleRun.Find(Rule, Of(new() { Targets = [target] })).ShouldBe(["Warning PLAN2716 objectives.targets[0].unit"]);
        RuleRun.Find(Rule, Of(new() { Stages = [new() { Id = "s", Targets = [target] }] })).ShouldBe(["Warning PLAN2716 objectives.stages[0].targets[0].unit"]);
    }

    [Theory]
    [InlineData("x", "%", Comparator.AtLeast)]
    [InlineData("x", null, Comparator.AtLeast)]
    [InlineData("y", "%", Comparator.DecreaseBy)]
    [InlineData("z", "trẻ em", Comparator.AtLeast)]
    public void Check_SameUnitOrChangeInPercent_DoesNotTrigger(string indicator, string? unit, Comparator comparator) =>
        RuleRun.Find(Rule, Of(new() { Targets = [new() { Id = "t", Indicator = indicator, Comparator = comparator, Amount = new(5), Unit = unit }] })).ShouldBeEmpty();

    private static PlanContext Of(ObjectiveSet objectives)
    {
        var plan = TestPlan.Of(TestPlan.Yearly);
        return new(plan.Plan with { Objectives = objectives, Indicators = [new() { Id = "x", Name = "X", Unit = "%" }, new() { Id = "y", Name = "Y", Unit = "vụ" }] }, plan.Workspace, plan.Today);
    }
}
