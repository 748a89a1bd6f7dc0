using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class ReportLeadRuleTests
{
    private static readonly ReportLeadRule Rule = new();

    [Theory]
    [InlineData(Chain.Ward)]
    [InlineData(Chain.SmallWard)]
    [InlineData(Chain.Province)]
    public void Check_ExampleChain_DoesNotTrigger(string plan)
    {
        using var chain = new Chain();
        chain.Run(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_SameDayAsAbove_TriggersWithTheLatestThatWorks()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "before: 12-15", "by: 12-20");
        chain.Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2660 reporting[1].by[0]"]);

        // 20/12/2026 is a Sunday: after the 17th the Friday is left, after the 18th no working day.
        chain.Message(Rule, Chain.SmallWard).ShouldBe(
            "Kỳ 2026: hạn ở đây là 20/12/2026, hạn của chế độ “phuong-nam” ở KH 15/KH-UBND (plans/15-kh-ubnd-2026-tinh.yaml:58:5) là 20/12/2026; " +
            "giữa hai hạn có 0 ngày làm việc, cần ít nhất 1. Ngày muộn nhất còn kịp: by: 12-17.");
        chain.FindAfterFix(Rule, Chain.SmallWard).ShouldBeEmpty();
        chain.Change(Chain.SmallWard, "by: 12-17", "by: 12-18").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2660 reporting[1].by[0]"]);
    }

    [Fact]
    public void Check_ExclusiveDay_CountsFromTheDayBefore()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "before: 12-15", "before: 12-18").Find(Rule, Chain.SmallWard).ShouldBeEmpty();
        chain.Change(Chain.SmallWard, "before: 12-18", "before: 12-19").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2660 reporting[1].before[0]"]);
        chain.FindAfterFix(Rule, Chain.SmallWard).ShouldBeEmpty();
        File.ReadAllText(Path.Combine(chain.Root, Chain.SmallWard)).ShouldContain("before: 12-18}");
    }

    [Fact]
    public void Check_MoreLeadDays_AreAskedFor()
    {
        using var chain = new Chain();
        chain.Change("workspace.yaml", "reporting: {", "reporting: {leadDays: 4, ");
        chain.Find(Rule).ShouldBeEmpty();
        chain.Find(Rule, Chain.Province).ShouldBe(["PLAN2660 reporting[0].by[0]", "PLAN2660 reporting[1].by[0]"]);
    }

    [Fact]
    public void Check_HopInsideThePlan_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "every: half, by: 06-20", "every: half, by: 06-25");
        chain.Find(Rule, Chain.Province).ShouldBe(["PLAN2660 reporting[0].by[0]"]);
        chain.FindAfterFix(Rule, Chain.Province).ShouldBeEmpty();
    }

    [Fact]
    public void Check_HolidaysBetween_DoNotCount()
    {
        using var chain = new Chain();
        chain.Change(Chain.Province, "every: year, by: 12-20}", "every: year, by: 12-18}").Find(Rule, Chain.SmallWard).ShouldBeEmpty();
        chain.Add("holidays.yaml", "apiVersion: plan/v1\nkind: HolidayCalendar\nholidays:\n  - {name: Ngày nghỉ đặt ra, on: 12-15, days: 4}\n").Find(Rule, Chain.SmallWard).ShouldBe(["PLAN2660 reporting[1].before[0]"]);
    }

    [Fact]
    public void Check_RuleForOtherPeriods_IsNotHeldAgainstIt()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "every: half, by: 06-12", "every: quarter, by: 06-30").Find(Rule, Chain.SmallWard).ShouldBeEmpty();
    }

    [Fact]
    public void Check_WardOutsideTheGroup_DoesNotTrigger()
    {
        using var chain = new Chain();
        chain.Change(Chain.SmallWard, "before: 12-15", "by: 12-20").Change(Chain.ProvinceOffice, ", ubnd-phuong-thi-du]", "]").Find(Rule, Chain.SmallWard).ShouldBeEmpty();
    }
}
