using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Deadlines;

namespace Plan.Sdk.Reporting.Tests.Rules.Deadlines;

public sealed class MissingPeriodRuleTests
{
    private static readonly MissingPeriodRule Rule = new();

    [Fact]
    public void Check_TwoDeadlinesForFourQuarters_Triggers() =>
        RuleRun.Message(Rule, TestPlan.Of(By(Frequency.Quarter, "06-20", "12-20"))).ShouldBe(
            "Một năm có 4 kỳ nhưng các hạn chỉ ứng với 2 kỳ; thiếu hạn cho: 2024-Q1, 2024-Q3. Ghi thêm ngày, hoặc sửa every:.");

    [Theory]
    [InlineData(Frequency.Month, "01-31", "02-28")]
    [InlineData(Frequency.HalfYear, "12-15")]
    [InlineData(Frequency.Week, "06-15")]
    public void Check_FewerDeadlinesThanPeriods_Triggers(Frequency every, params string[] days) =>
        RuleRun.Find(Rule, TestPlan.Of(By(every, days))).ShouldBe(["Info PLAN2053 reporting[0].by"]);

    [Theory]
    [InlineData(Frequency.Quarter, "01-05", "04-05", "07-05", "10-05")]
    [InlineData(Frequency.HalfYear, "06-15", "12-15")]
    [InlineData(Frequency.HalfYear, "06-15")]
    [InlineData(Frequency.Quarter, "03-15", "06-15", "09-15")]
    [InlineData(Frequency.HalfYear, "2025-06-15")]
    [InlineData(Frequency.Year, "11-30")]
    [InlineData(Frequency.NineMonths, "09-14")]
    public void Check_AllPeriodsOrSingleOnes_DoesNotTrigger(Frequency every, params string[] days) => RuleRun.Find(Rule, TestPlan.Of(By(every, days))).ShouldBeEmpty();

    private static ReportingRule By(Frequency every, params string[] days) => TestPlan.Yearly with { Every = every, By = [.. days.Select(Vectors.Point)] };
}
