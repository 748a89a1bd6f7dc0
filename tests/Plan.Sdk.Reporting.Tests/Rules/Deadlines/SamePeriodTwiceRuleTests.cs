using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Deadlines;

namespace Plan.Sdk.Reporting.Tests.Rules.Deadlines;

public sealed class SamePeriodTwiceRuleTests
{
    private static readonly SamePeriodTwiceRule Rule = new();

    [Fact]
    public void Check_TwoDaysForOneYear_Triggers() =>
        RuleRun.Message(Rule, TestPlan.Of(By(Frequency.Year, "12-15", "11-15"))).ShouldBe(
            "Các hạn 15/11/2024, 15/12/2024 đều ứng với kỳ 2024; chỉ hạn 15/11/2024 được tính. Bỏ bớt hạn, chọn every: ngắn hơn, hoặc tách thành hai chế độ báo cáo.");

    [Theory]
    [InlineData(Frequency.Term, "11-15", "12-15")]
    [InlineData(Frequency.Quarter, "03-20", "04-10")]
    [InlineData(Frequency.Once, "2025-03-20", "2025-03-20")]
    public void Check_DeadlinesOfOnePeriod_Triggers(Frequency every, params string[] days) =>
        RuleRun.Find(Rule, TestPlan.Of(By(every, days))).ShouldBe(["Warning PLAN2052 reporting[0].by"]);

    [Theory]
    [InlineData(Frequency.HalfYear, "06-15", "12-15")]
    [InlineData(Frequency.Once, "2025-03-20", "2025-03-21")]
    [InlineData(Frequency.Year, "11-30")]
    [InlineData(Frequency.Term, "11-30")]
    public void Check_DeadlinesOfDifferentPeriods_DoesNotTrigger(Frequency every, params string[] days) => RuleRun.Find(Rule, TestPlan.Of(By(every, days))).ShouldBeEmpty();

    private static ReportingRule By(Frequency every, params string[] days) => TestPlan.Yearly with { Every = every, By = [.. days.Select(Vectors.Point)] };
}
