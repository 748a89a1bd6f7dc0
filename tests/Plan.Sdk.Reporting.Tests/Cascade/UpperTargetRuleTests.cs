using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class UpperTargetRuleTests
{
    private const string Examined = "kham-suc-khoe-2027, indicator: tỷ lệ trẻ em được khám sức khỏe định kỳ, ";
    private const string Swimming = "biet-boi-2030, indicator: tỷ lệ học sinh tiểu học biết bơi, ";

    private static readonly UpperTargetRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.SmallWard)]
    [InlineData(Chain.Province)]
    public void Check_ExampleChain_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Find(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_EqualFigure_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"{Examined}atLeast: 90", $"{Examined}atLeast: 85").Find(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_LooserFigure_TriggersWithCounterExampleAndChange()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"{Examined}atLeast: 90", $"{Examined}atLeast: 84.5");
        chain.Find(Rule).ShouldBe(["PLAN2631 objectives.stages[0].targets[0].atLeast"]);
        chain.Message(Rule).ShouldBe(
            "Chỉ tiêu “kham-suc-khoe-2027” (ít nhất 84,5%) nhẹ hơn chỉ tiêu “kham-suc-khoe-2027” của KH 15/KH-UBND (ít nhất 85%, đến 2027; " +
            "plans/15-kh-ubnd-2026-tinh.yaml:30:11): 84,5% thì đạt ở đây mà chưa đạt cấp trên; sửa ít nhất thành atLeast: 85.");
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("atLeast: 80", "80% thì đạt", "moreThan: 80.")]
    [InlineData("exactly: 80", "80% thì đạt", "moreThan: 80.")]
    [InlineData("moreThan: 70", "75% thì đạt", "moreThan: 80.")]
    [InlineData("atMost: 90", "79% thì đạt", "moreThan: 80.")]
    [InlineData("atLeast: [75, 95]", "75% thì đạt", "moreThan: [80, 95].")]
    public void Check_OtherComparators_TriggerWithTheirChange(string figure, string example, string change)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"{Swimming}moreThan: 85", $"{Swimming}{figure}");
        chain.Message(Rule).ShouldContain(example);
        chain.Message(Rule).ShouldEndWith(change);
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("atMost: 10")]
    [InlineData("lessThan: 10")]
    [InlineData("exactly: 10")]
    [InlineData("atMost: [8, 10]")]
    [InlineData("atMost: 99, per: 1000, unit: trẻ em", "PLAN2633 objectives.stages[1].targets[3].atMost")]
    [InlineData("atMost: 10.1", "PLAN2631 objectives.stages[1].targets[3].atMost")]
    [InlineData("lessThan: 10.5", "PLAN2631 objectives.stages[1].targets[3].lessThan")]
    [InlineData("exactly: 11", "PLAN2631 objectives.stages[1].targets[3].exactly")]
    [InlineData("atMost: 95, unit: \"‰\"")]
    [InlineData("atMost: 105, unit: \"‰\"", "PLAN2631 objectives.stages[1].targets[3].atMost")]
    public void Check_LessIsBetter_TriggersWhenHigher(string figure, params string[] found)
    {
        using var chain = new Chain();
        var unit = figure.Contains("unit", StringComparison.Ordinal) ? "" : ", unit: \"%\"";
        chain.Change(Chain.Ward, "lessThan: 9.5, unit: \"%\"", figure + unit).Find(Rule).ShouldBe(found);
    }

    [Fact]
    public void Check_LaterHorizon_TriggersAndIsMended()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"{Swimming}moreThan: 85", $"{Swimming}horizon: 2031, moreThan: 85").Change(Chain.Ward, "period: {from: 2026, to: 2030}", "period: {from: 2026, to: 2031}");
        chain.Find(Rule).ShouldBe(["PLAN2632 objectives.stages[1].targets[1].horizon"]);
        chain.Message(Rule).ShouldStartWith("Chỉ tiêu “biet-boi-2030” đến 2031, muộn hơn chỉ tiêu “biet-boi-2030” của KH 15/KH-UBND (trên 80%, đến 2030;");
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_PercentAgainstCount_TriggersAsNotComparable()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"{Swimming}moreThan: 85, unit: \"%\"", $"{Swimming}moreThan: 850, unit: học sinh");
        chain.Find(Rule).ShouldBe(["PLAN2633 objectives.stages[1].targets[1].moreThan"]);
        chain.Message(Rule).ShouldContain("đơn vị tính ở đây là “học sinh”, cấp trên là “%”");
    }

    [Fact]
    public void Check_LevelAgainstChange_TriggersAsNotComparable()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"{Swimming}moreThan: 85", $"{Swimming}increaseBy: 30").Message(Rule).ShouldContain("ở đây là mức thay đổi, cấp trên là mức phải đạt");
    }

    [Fact]
    public void Check_ChangeOfARange_CountsFromItsNearEnd()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "decreaseBy: [3, 5]", "decreaseBy: [2, 5]");
        chain.Message(Rule).ShouldContain("giảm 2% thì đạt ở đây mà chưa đạt cấp trên; sửa ít nhất thành decreaseBy: [3, 5].");
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_NobodyAnswers_TriggersAtTheNameOfThePlanAbove()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi", "trẻ thấp còi");
        chain.Find(Rule).ShouldBe(["PLAN2630 implements[0]"]);
        chain.Message(Rule).ShouldEndWith("ghi implements: kh-15-2026-tinh#suy-dinh-duong-2030 ở chỉ tiêu đáp ứng.");
    }

    [Fact]
    public void Check_LinkInsteadOfTheSameIndicator_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi, ", "trẻ thấp còi, implements: kh-15-2026-tinh#suy-dinh-duong-2030, ").Find(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_IndicatorTypedApartAndInCapitals_IsTheSame()
    {
        using var chain = new Chain();
        var words = "tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi";
        chain.Change(Chain.Ward, words, words.ToUpperInvariant().Normalize(System.Text.NormalizationForm.FormD)).Find(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_YearlyAboveButNotHere_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, "decreaseBy: [3, 5], unit: \"%\", yearly: true", "decreaseBy: 9, unit: \"%\"").Message(Rule).ShouldContain("cấp trên tính cho mỗi năm, ở đây thì không");
    }

    [Fact]
    public void Check_YearsMissing_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "decreaseBy: 3, unit: \"%\", yearly: true", "decreaseBy: 3, unit: \"%\", yearly: true, horizon: 2029");
        chain.Find(Rule).ShouldBe(["PLAN2634 objectives.stages[0].targets[2].decreaseBy"]);
        chain.Message(Rule).ShouldContain("không có các năm: 2028, 2029.");
    }

    [Fact]
    public void Check_TotalOfSeveralUnits_IsOnlyMentioned()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "indicator: số điểm vui chơi, atLeast: 3,", "indicator: số điểm vui chơi, atLeast: 1200,");
        var found = chain.Run(Rule).ShouldHaveSingleItem();
        (found.Id, found.Severity).ShouldBe(("PLAN2635", Plan.Sdk.Diagnostics.DiagnosticSeverity.Info));
    }

    [Fact]
    public void Check_PlanOfOneYear_IsNotAskedForWhatComesAfterIt()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "period: {from: 2026, to: 2030}", "period: {from: 2026, to: 2026}").Change(Chain.SmallWard, ", {horizon: 2030, atLeast: 96}", "");
        chain.Find(Rule, Chain.SmallWard).ShouldBeEmpty();
        chain.Run(Rule, Chain.SmallWard).Select(d => d.Id).ShouldContain("PLAN2636");
    }

    [Fact]
    public void Check_TwoAreasAbove_OneOfThemHereIsEnough()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, $"{Swimming}moreThan: 80, unit: \"%\"", $"{Swimming}unit: \"%\", values: [{{area: Đô thị, atLeast: 80}}, {{area: Miền núi, atLeast: 62}}]");
        chain.Find(Rule).ShouldBeEmpty();
        chain.Change(Chain.Ward, $"{Swimming}moreThan: 85, unit: \"%\"", $"{Swimming}unit: \"%\", values: [{{area: miền núi, atLeast: 65}}]").Find(Rule).ShouldBeEmpty();
        chain.Change(Chain.Ward, "atLeast: 65", "atLeast: 61").Find(Rule).ShouldBe(["PLAN2631 objectives.stages[1].targets[1].values[0].atLeast"]);
    }
}
