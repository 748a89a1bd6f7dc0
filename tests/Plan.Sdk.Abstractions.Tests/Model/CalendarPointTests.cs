using Plan.Sdk.Model;

namespace Plan.Sdk.Abstractions.Tests.Model;

public sealed class CalendarPointTests
{
    [Theory]
    [InlineData("2025", CalendarForms.Year, "2025-01-01", "2025-12-31")]
    [InlineData("2022-Q1", CalendarForms.Quarter, "2022-01-01", "2022-03-31")]
    [InlineData("2022-Q4", CalendarForms.Quarter, "2022-10-01", "2022-12-31")]
    [InlineData("2024-02", CalendarForms.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", CalendarForms.Month, "2023-02-01", "2023-02-28")]
    [InlineData("2019-01-20", CalendarForms.Day, "2019-01-20", "2019-01-20")]
    public void TryParse_DatedForm_KnowsItsEnds(string text, CalendarForms form, string first, string last)
    {
        var point = Sample.Point(text);

        point.Form.ShouldBe(form);
        point.IsYearly.ShouldBeFalse();
        point.FirstDay.ShouldBe(DateOnly.Parse(first));
        point.LastDay.ShouldBe(DateOnly.Parse(last));
    }

    [Fact]
    public void TryParse_DayOfEveryYear_HasNoYear()
    {
        var point = Sample.Point("11-30");

        point.Form.ShouldBe(CalendarForms.YearlyDay);
        point.IsYearly.ShouldBeTrue();
        point.FirstDay.ShouldBeNull();
        point.LastDay.ShouldBeNull();
        point.In(2024).ShouldBe(new(2024, 11, 30));
    }

    [Theory]
    [InlineData(2023, 28)]
    [InlineData(2024, 29)]
    public void In_LeapDayOfEveryYear_FallsOnTheLastOfFebruary(int year, int day) =>
        Sample.Point("02-29").In(year).ShouldBe(new(year, 2, day));

    [Fact]
    public void In_DayOfOneYear_StaysItself() => Sample.Point("2019-01-20").In(2030).ShouldBe(new(2019, 1, 20));

    [Fact]
    public void ToString_EveryDayQuarterMonthYear_ReadsBackAsItself()
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2025; day = day.AddDays(1))
        {
            RoundTrips(CalendarPoint.Of(day));
            RoundTrips(CalendarPoint.Yearly(day.Month, day.Day));
            RoundTrips(Sample.Point($"{day:yyyy-MM}"));
        }

        for (var year = 1900; year <= 2199; year++)
        {
            RoundTrips(CalendarPoint.OfYear(year));
            for (var quarter = 1; quarter <= 4; quarter++) RoundTrips(Sample.Point($"{year}-Q{quarter}"));
        }

        static void RoundTrips(CalendarPoint point) => Sample.Point(point.ToString()).ShouldBe(point);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("20x5")]
    [InlineData("+025")]
    [InlineData("2022-Q0")]
    [InlineData("2022-Q5")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022/06")]
    [InlineData("2019-02-29")]
    [InlineData("2019-2-3")]
    [InlineData("26/02/2019")]
    [InlineData("26-02-2019")]
    [InlineData("02-30")]
    [InlineData("00-10")]
    [InlineData("13-01")]
    [InlineData("30/11")]
    [InlineData("2019-01-20 ")]
    [InlineData("2019-01-20T00:00")]
    [InlineData("0000-00-00")]
    [InlineData("quý I/2022")]
    [InlineData("٢٠٢٥")]
    public void TryParse_Nonsense_IsRefused(string text)
    {
        CalendarPoint.TryParse(text, out var point).ShouldBeFalse();
        point.ShouldBe(default);
    }
}
