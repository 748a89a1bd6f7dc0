using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Targets;

namespace Plan.Sdk.Validation.Tests.Rules.Targets;

public sealed class TargetAmountRuleTests
{
    private static readonly TargetAmountRule Rule = new();

    [Fact]
    public void Check_WordsWithoutFigure_Triggers()
    {
        var plan = TestPlan.WithTarget(new() { Id = "mang-luoi", Text = ClauseText.Of("Các phường xây dựng và duy trì mạng lưới kết nối") });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2202 objectives.targets[0].id"]);
        RuleRun.Message(Rule, plan).ShouldContain("qualitative: true");
    }

    [Fact]
    public void Check_OneOfSeveralValuesWithoutFigure_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(new() { Id = "a", Values = [new() { Amount = new(8.5m) }, new() { Area = "nội thành" }] }))
            .ShouldBe(["Warning PLAN2202 objectives.targets[0].values[1]"]);

    [Fact]
    public void Check_Figure_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Careful).ShouldBeEmpty();

    [Fact]
    public void Check_Qualitative_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.WithTarget(new() { Id = "a", Qualitative = true })).ShouldBeEmpty();

    [Fact]
    public void Check_ValuesByArea_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(new() { Id = "a", Values = [new() { Area = "nội thành", Amount = new(5) }] })).ShouldBeEmpty();
}
