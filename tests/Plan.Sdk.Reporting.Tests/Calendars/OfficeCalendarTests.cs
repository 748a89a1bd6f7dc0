using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;

namespace Plan.Sdk.Reporting.Tests.Calendars;

public sealed class OfficeCalendarTests
{
    [Theory]
    [InlineData(2026, 1, 1, false)]
    [InlineData(2026, 2, 13, true)]
    [InlineData(2026, 2, 16, false)]
    [InlineData(2026, 2, 17, false)]
    [InlineData(2026, 2, 20, false)]
    [InlineData(2026, 2, 23, true)]
    [InlineData(2026, 4, 27, true)]
    [InlineData(2026, 4, 30, false)]
    [InlineData(2026, 5, 1, false)]
    [InlineData(2026, 9, 1, true)]
    [InlineData(2026, 9, 2, false)]
    [InlineData(2025, 4, 7, false)]
    [InlineData(2030, 2, 4, false)]
    public void Of_NoFile_KeepsTheLawfulHolidays(int year, int month, int day, bool isWorked) =>
        OfficeCalendar.Of(new()).Contains(new(year, month, day)).ShouldBe(isWorked);

    [Fact]
    public void Of_FileOfAYear_AddsDaysOffAndSwaps()
    {
        var days = OfficeCalendar.Of(new() { DaysOff = [new(2026, 4, 27), new(2026, 8, 31)], WorkedInstead = [new(2026, 8, 22)] });
        days.Contains(new(2026, 4, 27)).ShouldBeFalse();
        days.Contains(new(2026, 8, 31)).ShouldBeFalse();
        days.Contains(new(2026, 8, 22)).ShouldBeTrue();
    }

    [Fact]
    public void Of_OwnHolidays_ReplaceTheLawfulOnes()
    {
        var days = OfficeCalendar.Of(new() { Holidays = [new() { Name = "Ngày hội của phường (ví dụ)", On = CalendarPoint.Yearly(3, 5), Before = 1, Days = 2 }] });
        days.Contains(new(2026, 3, 4)).ShouldBeFalse();
        days.Contains(new(2026, 3, 5)).ShouldBeFalse();
        days.Contains(new(2026, 3, 6)).ShouldBeTrue();
        days.Contains(new(2026, 1, 1)).ShouldBeTrue();
    }
}
