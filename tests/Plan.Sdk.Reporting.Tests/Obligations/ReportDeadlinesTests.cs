using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Tests.Obligations;

public sealed class ReportDeadlinesTests
{
    [Fact]
    public void Vectors_EachRule_HasItsReports()
    {
        var rows = Vectors.Read("deadlines.csv");
        var working = Vectors.CalendarOf(rows);
        var questions = rows.Skip(1).Where(r => r.Length == 7).ToList();
        questions.Count.ShouldBeGreaterThan(70);
        foreach (var row in questions)
        {
            var points = row[2].Split(' ').Select(Vectors.Point).ToArray();
            var rule = new ReportingRule { Id = "r", Every = Vectors.Every(row[0]), Before = row[1] == "before" ? [.. points] : [], By = row[1] == "by" ? [.. points] : [] };
            var reports = ReportDeadlines.Of(rule, (int.Parse(row[3], CultureInfo.InvariantCulture), int.Parse(row[4], CultureInfo.InvariantCulture)), Enum.Parse<DayOffRule>(row[5], ignoreCase: true), working);
            string.Join("; ", reports.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Period} {d.LastDay:yyyy-MM-dd}"))).ShouldBe(row[6], string.Join(',', row));
        }
    }

    [Fact]
    public void Of_DayInJanuary_AsksAboutTheYearBeforeToTheLastYearOfThePlan()
    {
        var rule = new ReportingRule { Id = "r", Every = Frequency.Year, By = [CalendarPoint.Yearly(1, 15)] };
        ReportDeadlines.Of(rule, (2026, 2027), DayOffRule.Keep, WorkingDays.Plain).Select(d => (d.Period.Name, d.LastDay))
            .ShouldBe([("2026", new(2027, 1, 15)), ("2027", new(2028, 1, 15))]);
    }

    [Fact]
    public void Of_RuleInWordsAlone_HasNone() => ReportDeadlines.Of(new() { Id = "r", Every = Frequency.Year, When = "thường xuyên" }, (2026, 2027), DayOffRule.Keep, WorkingDays.Plain).ShouldBeEmpty();
}
