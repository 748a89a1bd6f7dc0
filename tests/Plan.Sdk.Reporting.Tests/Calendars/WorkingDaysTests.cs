using System.Globalization;
using Plan.Sdk.Reporting.Calendars;

namespace Plan.Sdk.Reporting.Tests.Calendars;

public sealed class WorkingDaysTests
{
    [Fact]
    public void Vectors_EachQuestion_HasItsAnswer()
    {
        var rows = Vectors.Read("working-days.csv");
        var days = Vectors.CalendarOf(rows);
        var questions = rows.Where(r => r[0] == "add").ToList();
        questions.Count.ShouldBeGreaterThan(50);
        foreach (var row in questions)
        {
            var answer = days.Add(Vectors.Day(row[1]), int.Parse(row[2], CultureInfo.InvariantCulture));
            answer.ShouldBe(Vectors.Day(row[3]), string.Join(',', row));
            days.Between(Vectors.Day(row[1]), answer).ToString(CultureInfo.InvariantCulture).ShouldBe(row[4], string.Join(',', row));
        }
    }

    [Fact]
    public void OnOrBefore_DayOff_IsTheLastWorkedOne() => WorkingDays.Plain.OnOrBefore(new(2026, 11, 22)).ShouldBe(new(2026, 11, 20));
}
