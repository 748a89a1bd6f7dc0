using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Deadlines;

namespace Plan.Sdk.Reporting.Tests.Rules.Deadlines;

public sealed class DeadlineInWordsRuleTests
{
    private static readonly DeadlineInWordsRule Rule = new();
    private static readonly ReportingRule InWords = TestPlan.Yearly with { Every = Frequency.Month, By = [], When = "cuối mỗi tháng" };

    [Fact]
    public void Check_PeriodsWithoutDays_Triggers()
    {
        RuleRun.Find(Rule, TestPlan.Of(InWords)).ShouldBe(["Info PLAN2054 reporting[0].when"]);
        RuleRun.Message(Rule, TestPlan.Of(InWords)).ShouldStartWith("Từ “cuối mỗi tháng” không tính được ngày");
    }

    [Fact]
    public void Check_NoPeriodsOrADay_DoesNotTrigger()
    {
        RuleRun.Find(Rule, TestPlan.Of(InWords with { Every = null, When = "thường xuyên" })).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.Of(InWords with { Every = Frequency.AdHoc, When = "khi có yêu cầu" })).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.Of(InWords with { Before = [CalendarPoint.Yearly(11, 30)] })).ShouldBeEmpty();
        RuleRun.Find(Rule, TestPlan.Of(TestPlan.Yearly)).ShouldBeEmpty();
    }
}
