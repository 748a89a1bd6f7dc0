using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Deadlines;

namespace Plan.Sdk.Reporting.Tests.Rules.Deadlines;

public sealed class CutOffDistanceRuleTests
{
    private static readonly CutOffDistanceRule Rule = new();

    [Theory]
    [InlineData(Frequency.Year, "12-14")]
    [InlineData(Frequency.Year, "11-30")]
    [InlineData(Frequency.HalfYear, "06-14")]
    [InlineData(Frequency.NineMonths, "09-14")]
    [InlineData(Frequency.Quarter, "03-10")]
    [InlineData(Frequency.Month, "2025-03-16")]
    public void Check_DeadlineOnOrBeforeTheCutOff_Triggers(Frequency every, string by) =>
        RuleRun.Find(Rule, TestPlan.Of(ByDecree(every, by))).ShouldBe(["Warning PLAN2051 reporting[0].by"]);

    [Fact]
    public void Check_OnlyDaysOffAfterTheCutOff_Triggers() =>
        RuleRun.Message(Rule, TestPlan.Of(ByDecree(Frequency.HalfYear, "2025-06-15"))).ShouldBe(
            "Kỳ 2025-H1 chốt số liệu ngày 14/6/2025 nhưng hạn gửi là ngày 15/6/2025, không còn ngày làm việc nào ở giữa (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5); lùi hạn gửi đến ngày 16/6/2025 hoặc muộn hơn, hoặc ghi cutOff: calendar nếu không theo nghị định.");

    [Theory]
    [InlineData(Frequency.Year, "12-20")]
    [InlineData(Frequency.HalfYear, "2025-06-16")]
    [InlineData(Frequency.Once, "2025-06-14")]
    [InlineData(Frequency.Week, "2025-06-15")]
    [InlineData(Frequency.Term, "2026-12-01")]
    public void Check_WorkingDayLeftOrNoDaysInTheDecree_DoesNotTrigger(Frequency every, string by) => RuleRun.Find(Rule, TestPlan.Of(ByDecree(every, by))).ShouldBeEmpty();

    [Fact]
    public void Check_CalendarCutOff_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.Of(ByDecree(Frequency.Year, "12-14") with { CutOff = null })).ShouldBeEmpty();

    [Fact]
    public void Check_WorkspaceByTheDecree_TriggersWhereTheRuleIsSilent()
    {
        WorkspaceSettings settings = new() { Reporting = new() { CutOff = CutOff.Decree09 } };
        var silent = ByDecree(Frequency.Year, "12-14") with { CutOff = null };
        RuleRun.Find(Rule, TestPlan.Of([silent with { CutOff = CutOff.Calendar }, silent], settings)).ShouldBe(["Warning PLAN2051 reporting[1].by"]);
    }

    private static ReportingRule ByDecree(Frequency every, string by) => TestPlan.Yearly with
    {
        Every = every,
        By = [CalendarPoint.TryParse(by, out var point) ? point : throw new FormatException(by)],
        CutOff = CutOff.Decree09,
    };
}
