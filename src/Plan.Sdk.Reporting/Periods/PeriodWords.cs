using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Periods;

/// <summary>Periods in an official's words.</summary>
public static class PeriodWords
{
    /// <summary>A content with its period, <c>kết quả thực hiện năm 2026</c>; a content that names the kind of period already is not doubled: <c>kết quả
    /// năm</c> gives <c>kết quả năm 2026</c>.</summary>
    public static string With(string content, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(content);
        var words = Of(period);
        for (var from = words.LastIndexOf(' '); from > 0; from = words.LastIndexOf(' ', from - 1))
        {
            if (content.EndsWith($" {words[..from]}", StringComparison.OrdinalIgnoreCase)) return content + words[from..];
        }

        return $"{content} {words}";
    }

    /// <summary><c>năm 2026</c>, <c>quý I năm 2026</c>, <c>6 tháng đầu năm 2026</c>, <c>9 tháng năm 2026</c>, <c>tháng 3 năm 2026</c>, <c>tuần 07 năm 2026</c>,
    /// <c>giai đoạn 2018 - 2025</c>, <c>ngày 03/5/2026</c>.</summary>
    public static string Of(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Kind switch
        {
            Frequency.Month => $"tháng {OfficialDate.Month(period.Index)} năm {period.Year}",
            Frequency.Quarter => $"quý {RomanNumeral.Of(period.Index)} năm {period.Year}",
            Frequency.HalfYear => $"6 tháng {(period.Index == 1 ? "đầu" : "cuối")} năm {period.Year}",
            Frequency.NineMonths => $"9 tháng năm {period.Year}",
            Frequency.Year => $"năm {period.Year}",
            Frequency.Week => $"tuần {period.Index:00} năm {period.Year}",
            Frequency.Term => $"giai đoạn {period.FirstDay.Year} - {period.LastDay.Year}",
            _ => $"ngày {OfficialDate.Short(period.FirstDay)}",
        };
    }
}
