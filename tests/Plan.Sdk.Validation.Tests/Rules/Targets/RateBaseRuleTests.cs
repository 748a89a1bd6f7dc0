using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Targets;

namespace Plan.Sdk.Validation.Tests.Rules.Targets;

public sealed class RateBaseRuleTests
{
    private static readonly RateBaseRule Rule = new();

    [Fact]
    public void Check_BaseInTheUnit_Triggers()
    {
        var plan = TestPlan.WithTarget(TestPlan.Reached("tu-vong", 400) with { Unit = "/100.000 trẻ em", Text = null });

        RuleRun.Find(Rule, plan).ShouldBe(["Info PLAN2205 objectives.targets[0].unit"]);
        RuleRun.Message(Rule, plan).ShouldContain("tỷ suất trên 100.000");
        RuleRun.Message(Rule, plan).ShouldContain("ghi per: 100000 ");
    }

    [Fact]
    public void Check_BaseTypedBehindTheFigure_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 400) with { Unit = "ca", Text = ClauseText.Of("Dưới {amount}/100.000 trẻ em") }))
            .ShouldBe(["Info PLAN2205 objectives.targets[0].text"]);

    [Theory]
    [InlineData("triệu đồng/hộ")]
    [InlineData("m2/người")]
    [InlineData("lần/24 giờ")]
    [InlineData("%")]
    public void Check_UnitPerSomething_DoesNotTrigger(string unit) =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 5) with { Unit = unit })).ShouldBeEmpty();

    [Fact]
    public void Check_BaseInItsField_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 400) with { Per = 100_000, Unit = "trẻ em" })).ShouldBeEmpty();
}
