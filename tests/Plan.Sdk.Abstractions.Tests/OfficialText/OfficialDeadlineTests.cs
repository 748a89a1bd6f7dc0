using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialDeadlineTests
{
    [Theory]
    [InlineData("11-30", "trước ngày 30/11 hằng năm", "chậm nhất ngày 30/11 hằng năm")]
    [InlineData("2019-01-20", "trước ngày 20/01/2019", "chậm nhất ngày 20/01/2019")]
    [InlineData("2022-Q1", "trước quý I/2022", "chậm nhất quý I/2022")]
    [InlineData("2022-06", "trước tháng 6/2022", "chậm nhất tháng 6/2022")]
    public void Word_ReportingRule_ExcludesOrIncludesTheDay(string point, string before, string by)
    {
        OfficialDeadline.Word(new ReportingRule { Id = "r", Before = [Sample.Point(point)] }).ShouldBe(before);
        OfficialDeadline.Word(new ReportingRule { Id = "r", By = [Sample.Point(point)] }).ShouldBe(by);
    }

    [Fact]
    public void Word_TwoDaysOfEveryYear_SaysEveryYearOnce() =>
        OfficialDeadline.Word(new ReportingRule { Id = "r", Before = [Sample.Point("06-15"), Sample.Point("12-15")] })
            .ShouldBe("trước ngày 15/6 và ngày 15/12 hằng năm");

    [Theory]
    [InlineData("11-30", "trước ngày 30/11 hằng năm", "chậm nhất ngày 30/11 hằng năm")]
    [InlineData("2019-03-20", "trước ngày 20/3/2019", "chậm nhất ngày 20/3/2019")]
    [InlineData("2022-Q1", "trước quý I/2022", "quý I/2022")]
    [InlineData("2022-06", "trước tháng 6/2022", "tháng 6/2022")]
    public void Word_Task_ExcludesOrIncludesTheDay(string point, string before, string by)
    {
        OfficialDeadline.Word(new PlanTask { Id = "t", Before = Sample.Point(point) }).ShouldBe(before);
        OfficialDeadline.Word(new PlanTask { Id = "t", By = Sample.Point(point) }).ShouldBe(by);
    }

    [Fact]
    public void Word_OwnWords_AreKept()
    {
        OfficialDeadline.Word(new ReportingRule { Id = "r", When = "thường xuyên" }).ShouldBe("thường xuyên");
        OfficialDeadline.Word(new PlanTask { Id = "t", When = "hằng quý" }).ShouldBe("hằng quý");
        OfficialDeadline.Word(new PlanTask { Id = "t" }).ShouldBeNull();
        OfficialDeadline.Word(new ReportingRule { Id = "r" }).ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-11-30", "trước ngày 30/11/2026", "chậm nhất ngày 30/11/2026")]
    [InlineData("11-30", "trước ngày 30/11 hằng năm", "chậm nhất ngày 30/11 hằng năm")]
    [InlineData("2026-Q4", "trước quý IV/2026", "quý IV/2026")]
    [InlineData("2026", "trước năm 2026", "năm 2026")]
    public void BeforeAndBy_Point_ExcludeAndIncludeIt(string point, string before, string by)
    {
        OfficialDeadline.Before(Sample.Point(point)).ShouldBe(before);
        OfficialDeadline.By(Sample.Point(point)).ShouldBe(by);
    }

    [Theory]
    [InlineData("2018", "2025", "2018 - 2025")]
    [InlineData("2021", "2021", "2021")]
    [InlineData(null, "2020", "2020")]
    [InlineData("2021", null, "2021")]
    [InlineData(null, null, "")]
    [InlineData("2022-Q1", "2022-06", "quý I/2022 - tháng 6/2022")]
    public void Word_Period_HasOneOrTwoEnds(string? from, string? to, string expected) =>
        OfficialPeriod.Word(new() { From = from is null ? null : Sample.Point(from), To = to is null ? null : Sample.Point(to) }).ShouldBe(expected);
}
