using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Calendars;

/// <summary>Turns the days off of a workspace into working days.</summary>
public static class OfficeCalendar
{
    /// <summary>
    /// The holidays of Bộ luật Lao động 2019, Điều 112 khoản 1. Which five days at Tết and which day beside 02/9 are off is decided each year
    /// (khoản 3): here the last day of the old year and the first four of the new one, and 02/9 alone; a workspace's file says what was
    /// decided.
    /// </summary>
    public static ValueList<Holiday> LawfulHolidays { get; } =
    [
        new() { Name = "Tết Dương lịch", On = CalendarPoint.Yearly(1, 1) },
        new() { Name = "Tết Nguyên đán", Lunar = LunarDay.NewYear, Before = 1, Days = 5 },
        new() { Name = "Giỗ Tổ Hùng Vương", Lunar = LunarDay.Ancestors },
        new() { Name = "Ngày Chiến thắng", On = CalendarPoint.Yearly(4, 30) },
        new() { Name = "Ngày Quốc tế Lao động", On = CalendarPoint.Yearly(5, 1) },
        new() { Name = "Quốc khánh", On = CalendarPoint.Yearly(9, 2) },
    ];

    /// <summary>The working days of a calendar in the years for which the lunar calendar is known, 2000 to 2050; outside them holidays of the
    /// lunar calendar are not known and count as worked.</summary>
    public static WorkingDays Of(HolidayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var holidays = calendar.Holidays.Count > 0 ? calendar.Holidays : LawfulHolidays;
        var years = Enumerable.Range(LunarFestivals.FirstYear, LunarFestivals.LastYear - LunarFestivals.FirstYear + 1);
        return new(years.SelectMany(year => holidays.SelectMany(h => DaysOf(h, year))).Concat(calendar.DaysOff), calendar.WorkedInstead);
    }

    private static IEnumerable<DateOnly> DaysOf(Holiday holiday, int year)
    {
        var day = holiday.On is { } on ? on.In(year) : holiday.Lunar == LunarDay.Ancestors ? LunarFestivals.Ancestors(year) : LunarFestivals.NewYear(year);
        return day is { } first ? Enumerable.Range(-holiday.Before, holiday.Days).Select(first.AddDays) : [];
    }
}
