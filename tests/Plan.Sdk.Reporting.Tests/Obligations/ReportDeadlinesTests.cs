using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Tests.Obligations;

public sealed class ReportDeadlinesTests
{
    [Theory]
    [InlineData(Frequency.Year, "11-30", true, "2026 2026-11-29, 2027 2027-11-29")]
    [InlineData(Frequency.Year, "11-30", false, "2026 2026-11-30, 2027 2027-11-30")]
    [InlineData(Frequency.Year, "01-15", false, "2025 2026-01-15, 2026 2027-01-15")]
    [InlineData(Frequency.HalfYear, "06-14,12-14", false, "2026-H1 2026-06-14, 2026-H2 2026-12-14, 2027-H1 2027-06-14, 2027-H2 2027-12-14")]
    [InlineData(Frequency.HalfYear, "06-15,12-15", true, "2026-H1 2026-06-14, 2026-H2 2026-12-14, 2027-H1 2027-06-14, 2027-H2 2027-12-14")]
    [InlineData(Frequency.Quarter, "03-14,06-14,09-14,12-14", false, "2026-Q1 2026-03-14, 2026-Q2 2026-06-14, 2026-Q3 2026-09-14, 2026-Q4 2026-12-14, 2027-Q1 2027-03-14, 2027-Q2 2027-06-14, 2027-Q3 2027-09-14, 2027-Q4 2027-12-14")]
    [InlineData(Frequency.NineMonths, "09-14", false, "2026-9M 2026-09-14, 2027-9M 2027-09-14")]
    [InlineData(Frequency.Month, "2026-03-17", false, "2026-03 2026-03-17")]
    [InlineData(Frequency.Month, "2026-03-14", false, "2026-02 2026-03-14")]
    [InlineData(Frequency.Year, "02-29", false, "2025 2026-02-28, 2026 2027-02-28")]
    [InlineData(Frequency.Once, "2026-01-20", true, "2026-01-20 2026-01-19")]
    [InlineData(Frequency.Once, "2026-Q4", true, "2026-10-01 2026-09-30")]
    [InlineData(Frequency.Once, "2026-Q4", false, "2026-12-31 2026-12-31")]
    [InlineData(Frequency.Term, "2027-12-31", false, "2026-2027 2027-12-31")]
    public void Of_Rule_GivesPeriodsAndLastDays(Frequency every, string points, bool isExclusive, string expected)
    {
        var days = points.Split(',').Select(p => CalendarPoint.TryParse(p, out var point) ? point : throw new FormatException(p)).ToArray();
        var rule = new ReportingRule { Id = "r", Every = every, Before = isExclusive ? [.. days] : [], By = isExclusive ? [] : [.. days] };
        string.Join(", ", ReportDeadlines.Of(rule, (2026, 2027), DayOffRule.Keep, WorkingDays.Plain).Select(d => $"{d.Period} {d.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData(DayOffRule.Keep, "2026-11-29")]
    [InlineData(DayOffRule.Next, "2026-11-30")]
    [InlineData(DayOffRule.Previous, "2026-11-27")]
    public void Of_LastDayOnASunday_MovesOnlyIfTheRuleSaysSo(DayOffRule dayOff, string expected)
    {
        var rule = new ReportingRule { Id = "r", Every = Frequency.Year, Before = [CalendarPoint.Yearly(11, 30)] };
        ReportDeadlines.Of(rule, (2026, 2026), dayOff, WorkingDays.Plain).ShouldHaveSingleItem().LastDay.ShouldBe(DateOnly.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Of_RuleInWordsAlone_HasNone() => ReportDeadlines.Of(new() { Id = "r", Every = Frequency.Year, When = "thường xuyên" }, (2026, 2027), DayOffRule.Keep, WorkingDays.Plain).ShouldBeEmpty();
}
