using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Targets;

namespace Plan.Sdk.Validation.Tests.Rules.Targets;

public sealed class ShareOverHundredRuleTests
{
    private static readonly ShareOverHundredRule Rule = new();

    [Theory]
    [InlineData(Comparator.Exactly)]
    [InlineData(Comparator.AtLeast)]
    public void Check_MoreThanAll_Triggers(Comparator comparator)
    {
        var plan = TestPlan.WithTarget(TestPlan.Reached("tiep-can", 950) with { Comparator = comparator });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2206 objectives.targets[0].id"]);
        RuleRun.Message(Rule, plan).ShouldContain("950%");
    }

    [Fact]
    public void Check_UpperEndOrOneOfSeveralValues_Triggers()
    {
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 90) with { Amount = new(90, 110) })).Length.ShouldBe(1);
        RuleRun.Find(Rule, TestPlan.WithTarget(new() { Id = "a", Unit = "%", Values = [new() { Comparator = Comparator.Exactly, Amount = new(101) }] })).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(Comparator.IncreaseBy)]
    [InlineData(Comparator.LessThan)]
    [InlineData(Comparator.AtMost)]
    public void Check_RiseOrCeiling_DoesNotTrigger(Comparator comparator) =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 150) with { Comparator = comparator })).ShouldBeEmpty();

    [Theory]
    [InlineData("Thu ngân sách đạt {amount} dự toán")]
    [InlineData("Đạt {amount} kế hoạch tỉnh giao")]
    [InlineData("Sản lượng đạt {amount} so với năm trước")]
    [InlineData("Bằng {amount} cùng kỳ")]
    public void Check_Comparison_DoesNotTrigger(string text) =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 105) with { Text = ClauseText.Of(text) })).ShouldBeEmpty();

    [Fact]
    public void Check_AllOrOtherUnit_DoesNotTrigger()
    {
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 100))).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 20_000) with { Unit = "ngôi nhà" })).ShouldBeEmpty();
    }
}
