using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Tests.Periods;

public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("2026", "năm 2026")]
    [InlineData("2026-Q4", "quý IV năm 2026")]
    [InlineData("2026-H1", "6 tháng đầu năm 2026")]
    [InlineData("2026-H2", "6 tháng cuối năm 2026")]
    [InlineData("2026-9M", "9 tháng năm 2026")]
    [InlineData("2026-02", "tháng 02 năm 2026")]
    [InlineData("2026-11", "tháng 11 năm 2026")]
    [InlineData("2026-W07", "tuần 07 năm 2026")]
    [InlineData("2018-2025", "giai đoạn 2018 - 2025")]
    [InlineData("2026-05-03", "ngày 03/5/2026")]
    public void Of_Period_IsWorded(string name, string words) => PeriodWords.Of(Period(name)).ShouldBe(words);

    [Theory]
    [InlineData("kết quả thực hiện", "2026", "kết quả thực hiện năm 2026")]
    [InlineData("kết quả năm", "2026", "kết quả năm 2026")]
    [InlineData("kết quả 6 tháng đầu năm", "2026-H1", "kết quả 6 tháng đầu năm 2026")]
    [InlineData("Kết quả quý I", "2026-Q1", "Kết quả quý I năm 2026")]
    [InlineData("kết quả quý I", "2026-Q2", "kết quả quý I quý II năm 2026")]
    [InlineData("việc của thiếu niên năm", "2026-03", "việc của thiếu niên năm tháng 3 năm 2026")]
    public void With_Content_NamesThePeriodOnce(string content, string name, string words) => PeriodWords.With(content, Period(name)).ShouldBe(words);

    private static ReportingPeriod Period(string name) => ReportingPeriod.TryParse(name, out var period) ? period : throw new ArgumentException(name, nameof(name));
}
