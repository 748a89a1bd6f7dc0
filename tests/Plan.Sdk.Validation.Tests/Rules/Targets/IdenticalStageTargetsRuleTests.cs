using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Targets;

namespace Plan.Sdk.Validation.Tests.Rules.Targets;

public sealed class IdenticalStageTargetsRuleTests
{
    private static readonly IdenticalStageTargetsRule Rule = new();

    [Fact]
    public void Check_SeedStages_TriggersOnceAtTheLater()
    {
        var plan = Stages([TestPlan.Reached("a-2020", 90), Care("b-2020")], [TestPlan.Reached("a-2025", 90), Care("b-2025")]);

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2201 objectives.stages[1].id"]);
        RuleRun.Message(Rule, plan).ShouldContain("a-2025 = a-2020 (90%), b-2025 = b-2020 (90%)");
    }

    [Fact]
    public void Check_ThreeEqualStages_TriggersOncePerLaterStage() =>
        RuleRun.Find(Rule, TestPlan.WithStages(
            TestPlan.StageOf("a", null, 2020, TestPlan.Reached("x", 90)),
            TestPlan.StageOf("b", 2021, 2025, TestPlan.Reached("y", 90)),
            TestPlan.StageOf("c", 2026, 2030, TestPlan.Reached("z", 90))))
            .ShouldBe(["Warning PLAN2201 objectives.stages[1].id", "Warning PLAN2201 objectives.stages[2].id"], ignoreOrder: true);

    [Fact]
    public void Check_SameWordsWithoutIndicator_Triggers() =>
        RuleRun.Find(Rule, Stages(
            [TestPlan.Reached("a", 90) with { Indicator = null }], [TestPlan.Reached("b", 90) with { Indicator = null }])).Length.ShouldBe(1);

    [Fact]
    public void Check_HigherFigure_DoesNotTrigger() =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 90)], [TestPlan.Reached("b", 95)])).ShouldBeEmpty();

    [Fact]
    public void Check_WholePopulation_DoesNotTrigger() =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 100)], [TestPlan.Reached("b", 100)])).ShouldBeEmpty();

    [Fact]
    public void Check_NoneAtAll_DoesNotTrigger() =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 0)], [TestPlan.Reached("b", 0)])).ShouldBeEmpty();

    [Fact]
    public void Check_OtherComparator_DoesNotTrigger() =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 90)], [TestPlan.Reached("b", 90) with { Comparator = Comparator.AtLeast }])).ShouldBeEmpty();

    [Fact]
    public void Check_OtherIndicator_DoesNotTrigger() =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 90)], [Care("b")])).ShouldBeEmpty();

    [Theory]
    [InlineData(Comparator.IncreaseBy)]
    [InlineData(Comparator.DecreaseBy)]
    public void Check_SameChangeInEachStage_DoesNotTrigger(Comparator change) =>
        RuleRun.Find(Rule, Stages(
            [TestPlan.Reached("a", 15) with { Comparator = change }], [TestPlan.Reached("b", 15) with { Comparator = change }])).ShouldBeEmpty();

    [Theory]
    [InlineData("Duy trì {amount} trẻ em được tiếp cận dịch vụ")]
    [InlineData("Giữ vững {amount} trẻ em được tiếp cận dịch vụ")]
    public void Check_LaterStageMaintains_DoesNotTrigger(string text) =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 90)], [TestPlan.Reached("b", 90) with { Text = ClauseText.Of(text) }])).ShouldBeEmpty();

    [Fact]
    public void Check_FigureOfEachYear_DoesNotTrigger() =>
        RuleRun.Find(Rule, Stages([TestPlan.Reached("a", 90) with { Yearly = true }], [TestPlan.Reached("b", 90) with { Yearly = true }])).ShouldBeEmpty();

    [Fact]
    public void Check_QualitativeTargetsRepeated_DoesNotTrigger()
    {
        Target[] Quality(string id) => [new() { Id = id, Qualitative = true, Text = ClauseText.Of("Nâng cao chất lượng dịch vụ") }];

        RuleRun.Find(Rule, Stages(Quality("a"), Quality("b"))).ShouldBeEmpty();
    }

    private static ActionPlan Stages(Target[] first, Target[] second) =>
        TestPlan.WithStages(TestPlan.StageOf("den-2020", null, 2020, first), TestPlan.StageOf("2021-2025", 2021, 2025, second));

    private static Target Care(string id) => TestPlan.Reached(id, 90) with { Indicator = "ty-le-nguoi-cham-soc-co-kien-thuc" };
}
