using System.Globalization;
using Plan.Sdk.Reporting.Calendars;

namespace Plan.Sdk.Reporting.Tests.Calendars;

public sealed class LunarFestivalsTests
{
    [Fact]
    public void NewYear_WhereTheChineseCalendarDiffers_IsVietNams()
    {
        LunarFestivals.NewYear(2007).ShouldBe(new DateOnly(2007, 2, 17));
        LunarFestivals.NewYear(2030).ShouldBe(new DateOnly(2030, 2, 2));
        var chinese = new ChineseLunisolarCalendar();
        Enumerable.Range(2000, 51)
            .Where(y => LunarFestivals.NewYear(y) != DateOnly.FromDateTime(chinese.ToDateTime(y, 1, 1, 0, 0, 0, 0)))
            .ShouldBe([2007, 2030]);
    }

    [Fact]
    public void Days_AllYears_FollowFromNewMoonsAndTheSun()
    {
        for (var year = LunarFestivals.FirstYear; year <= LunarFestivals.LastYear; year++)
        {
            LunarFestivals.NewYear(year).ShouldBe(SkyCalendar.FirstOfMonth(year, 1), $"Tết {year}");
            LunarFestivals.Ancestors(year).ShouldBe(SkyCalendar.FirstOfMonth(year, 3).AddDays(9), $"Giỗ Tổ {year}");
        }
    }

    [Fact]
    public void Days_OutsideTheKnownYears_AreAbsent()
    {
        LunarFestivals.NewYear(1999).ShouldBeNull();
        LunarFestivals.Ancestors(2051).ShouldBeNull();
    }
}
