using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialDateTests
{
    [Theory]
    [InlineData(1, "01")]
    [InlineData(2, "02")]
    [InlineData(3, "3")]
    [InlineData(4, "4")]
    [InlineData(5, "5")]
    [InlineData(6, "6")]
    [InlineData(7, "7")]
    [InlineData(8, "8")]
    [InlineData(9, "9")]
    [InlineData(10, "10")]
    [InlineData(11, "11")]
    [InlineData(12, "12")]
    public void Month_OnlyJanuaryAndFebruary_TakeAZero(int month, string expected)
    {
        OfficialDate.Month(month).ShouldBe(expected);
        OfficialDate.Long(new(2020, month, 5)).ShouldBe($"05 tháng {expected} năm 2020");
        OfficialDate.Short(new(2020, month, 15)).ShouldBe($"15/{expected}/2020");
        OfficialDate.DayAndMonth(month, 9).ShouldBe($"09/{expected}");
    }

    [Theory]
    [InlineData(1, "01")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(31, "31")]
    public void Day_UnderTen_TakesAZero(int day, string expected) => OfficialDate.Day(day).ShouldBe(expected);

    [Fact]
    public void Line_SeedDate_ReadsAsPrinted() => OfficialDate.Line(new(2019, 2, 26), 2026).ShouldBe("ngày 26 tháng 02 năm 2019");

    [Fact]
    public void Line_ExampleOfTheDecree_HasNoZeroBeforeMarch() => OfficialDate.Line(new(2020, 3, 5), 2026).ShouldBe("ngày 05 tháng 3 năm 2020");

    [Fact]
    public void Line_Draft_LeavesDayAndMonthBlank()
    {
        var line = OfficialDate.Line(null, 2026);

        line.ShouldMatch("^ngày {4,} ?tháng {4,} ?năm 2026$");
    }
}
