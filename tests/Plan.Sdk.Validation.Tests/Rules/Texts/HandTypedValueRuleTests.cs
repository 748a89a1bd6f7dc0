using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Texts;

namespace Plan.Sdk.Validation.Tests.Rules.Texts;

public sealed class HandTypedValueRuleTests
{
    private static readonly HandTypedValueRule Rule = new();

    [Theory]
    [InlineData(90, "%", "Phấn đấu 90% trẻ em đến 8 tuổi được tiếp cận các dịch vụ", "90%")]
    [InlineData(90, "%", "Phấn đấu 90 % trẻ em đến 8 tuổi", "90 %")]
    [InlineData(8.5, "%", "Giảm còn 8,5%.", "8,5%")]
    [InlineData(20000, "ngôi nhà", "Xây 20.000 ngôi nhà", "20.000 ngôi nhà")]
    [InlineData(20000, "ngôi nhà", "Xây 20000 ngôi nhà", "20000 ngôi nhà")]
    public void Check_FigureOfTargetTypedByHand_Triggers(double amount, string unit, string text, string typed)
    {
        var plan = TestPlan.WithTarget(TestPlan.Reached("a", (decimal)amount) with { Comparator = Comparator.AtLeast, Unit = unit, Text = ClauseText.Of(text) });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2701 objectives.targets[0].text"]);
        RuleRun.Message(Rule, plan).ShouldBe(
            $"Câu này gõ tay “{typed}”, là giá trị đã ghi ở atLeast:; ghi {{amount}} trong câu, để số liệu chỉ đứng ở một chỗ.");
    }

    [Theory]
    [InlineData(8, "%", "Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện")]
    [InlineData(90, "%", "Phấn đấu {amount} trẻ em, trong đó 90% ở vùng khó khăn")]
    [InlineData(90, "%", "{figure} trẻ em")]
    [InlineData(90, "%", "Phấn đấu 190% và 1.090% và 8,90% trẻ em")]
    [InlineData(9, "%", "Từ 5-9% mỗi năm")]
    [InlineData(1000, "ngày", "Chăm sóc trong 1.000 ngày-công")]
    public void Check_OtherFigures_DoesNotTrigger(int amount, string unit, string text) =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", amount) with { Unit = unit, Text = ClauseText.Of(text) })).ShouldBeEmpty();

    [Theory]
    [InlineData("2019-01-20", "trước ngày 20/01/2019;", "20/01/2019")]
    [InlineData("2019-01-20", "trước ngày 20/1/2019", "20/1/2019")]
    [InlineData("2019-01-20", "trước ngày 20 tháng 01 năm 2019", "20 tháng 01 năm 2019")]
    [InlineData("11-30", "trước ngày 30/11 hàng năm", "30/11")]
    [InlineData("2022-Q1", "trong quý I/2022", "quý I/2022")]
    [InlineData("2022-06", "trong tháng 6/2022", "tháng 6/2022")]
    public void Check_DeadlineTypedByHand_Triggers(string point, string text, string typed)
    {
        var plan = TestPlan.WithReporting(new ReportingRule { Id = "a", Before = [TestPlan.Day(point)], Text = ClauseText.Of(text) });

        RuleRun.Message(Rule, plan).ShouldStartWith($"Câu này gõ tay “{typed}”, là giá trị đã ghi ở before:; ghi {{before}} trong câu");
        RuleRun.Find(Rule, TestPlan.WithTasks(new PlanTask { Id = "t", By = TestPlan.Day(point), Text = ClauseText.Of(text) })).ShouldBe(["Warning PLAN2701 tasks[0].text"]);
    }

    [Theory]
    [InlineData("2019-01-20", "trước ngày {before}, thay cho ngày 20/01/2019")]
    [InlineData("2019-01-20", "trước ngày {deadline} 20/01/2019")]
    [InlineData("11-30", "theo Kế hoạch ngày 30/11/2018")]
    [InlineData("11-30", "130/11 hộ")]
    [InlineData("2019-01-20", "trước ngày 20/02/2019")]
    public void Check_OtherDates_DoesNotTrigger(string point, string text) =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "a", Before = [TestPlan.Day(point)], Text = ClauseText.Of(text) })).ShouldBeEmpty();

    [Fact]
    public void Check_YearOfHorizonInText_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithTarget(TestPlan.Reached("a", 90) with { Horizon = CalendarPoint.OfYear(2025), Text = ClauseText.Of("{amount} vào năm 2025") })).ShouldBeEmpty();

    [Fact]
    public void Check_NumberAndDateOfBasisTypedByHand_TriggersForEach()
    {
        var basis = new LegalBasis { Number = "1437/QĐ-TTg", Date = new(2018, 10, 29) };

        RuleRun.Find(Rule, TestPlan.WithBases(basis with { Text = ClauseText.Of("Quyết định 1437/QĐ-TTg ngày 29 tháng 10 năm 2018") })).Length.ShouldBe(2);
        RuleRun.Find(Rule, TestPlan.WithBases(basis with { Text = ClauseText.Of("Quyết định {number} ngày {date} của {issuer} về “{subject}”") })).ShouldBeEmpty();
    }
}
