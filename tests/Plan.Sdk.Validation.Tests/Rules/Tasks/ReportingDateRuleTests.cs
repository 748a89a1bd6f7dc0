using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Tasks;

namespace Plan.Sdk.Validation.Tests.Rules.Tasks;

public sealed class ReportingDateRuleTests
{
    private static readonly ReportingDateRule Rule = new();

    [Theory]
    [InlineData(null)]
    [InlineData(Frequency.Year)]
    [InlineData(Frequency.Once)]
    public void Check_NoTimeAtAll_Triggers(Frequency? every) =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "a", Every = every })).ShouldBe(["Warning PLAN2305 reporting[0].id"]);

    [Fact]
    public void Check_DateOrWords_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithReporting(
            new ReportingRule { Id = "a", Before = [CalendarPoint.Yearly(11, 30)] },
            new ReportingRule { Id = "b", By = [CalendarPoint.Yearly(6, 15), CalendarPoint.Yearly(12, 15)] },
            new ReportingRule { Id = "c", When = "thường xuyên" })).ShouldBeEmpty();

    [Fact]
    public void Check_WhenAskedFor_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithReporting(new ReportingRule { Id = "a", Every = Frequency.AdHoc })).ShouldBeEmpty();
}
