using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Indicators;

namespace Plan.Sdk.Reporting.Tests.Rules.Indicators;

public sealed class AggregationRuleTests
{
    private static readonly AggregationRule Rule = new();

    [Theory]
    [InlineData(null)]
    [InlineData("so-lo")]
    [InlineData("diem")]
    public void Check_NoOtherIndicatorAsWeight_Triggers(string? weight) =>
        RuleRun.Find(Rule, Of(new() { Id = "so-lop", Name = "Lớp" }, new() { Id = "diem", Name = "Điểm", Aggregation = Aggregation.WeightedAverage, Weight = weight })).ShouldBe(["Error PLAN2714 indicators[1].weight"]);

    [Theory]
    [InlineData(Aggregation.UnitCount, null)]
    [InlineData(Aggregation.UnitShare, null)]
    [InlineData(Aggregation.UnitShare, Comparator.IncreaseBy)]
    public void Check_CountWithoutCondition_Triggers(Aggregation aggregation, Comparator? comparator) =>
        RuleRun.Find(Rule, Of(new Indicator { Id = "x", Name = "X", Aggregation = aggregation, Condition = comparator is null ? null : new() { Comparator = comparator, Amount = new(1) } })).ShouldBe(["Error PLAN2715 indicators[0].condition"]);

    [Fact]
    public void Check_WeightAndCondition_DoesNotTrigger() => RuleRun.Find(Rule, Of(
        new() { Id = "so-lop", Name = "Lớp" },
        new() { Id = "diem", Name = "Điểm", Aggregation = Aggregation.WeightedAverage, Weight = "so-lop" },
        new() { Id = "dat", Name = "Đạt", Aggregation = Aggregation.UnitShare, Condition = new() { Comparator = Comparator.AtLeast, Amount = new(1) } })).ShouldBeEmpty();

    private static PlanContext Of(params Indicator[] indicators)
    {
        var plan = TestPlan.Of(TestPlan.Yearly);
        return new(plan.Plan with { Indicators = [.. indicators] }, plan.Workspace, plan.Today);
    }
}
