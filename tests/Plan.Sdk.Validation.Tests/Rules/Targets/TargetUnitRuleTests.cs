using Plan.Sdk.Validation.Rules.Targets;

namespace Plan.Sdk.Validation.Tests.Rules.Targets;

public sealed class TargetUnitRuleTests
{
    private static readonly TargetUnitRule Rule = new();

    [Fact]
    public void Check_FigureAlone_Triggers()
    {
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 90) with { Unit = null })).ShouldBe(["Warning PLAN2203 objectives.targets[0].id"]);
        RuleRun.Message(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 20_000) with { Unit = null })).ShouldStartWith("Chỉ tiêu “a” có mức 20.000 nhưng");
    }

    [Fact]
    public void Check_ValuesWithoutUnit_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(new() { Id = "a", Values = [new() { Area = "nội thành", Amount = new(5) }] })).Length.ShouldBe(1);

    [Theory]
    [InlineData("%")]
    [InlineData("ngôi nhà")]
    public void Check_FigureAndUnit_DoesNotTrigger(string unit) =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 90) with { Unit = unit })).ShouldBeEmpty();

    [Fact]
    public void Check_NoFigure_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.WithTarget(new() { Id = "a" })).ShouldBeEmpty();
}
