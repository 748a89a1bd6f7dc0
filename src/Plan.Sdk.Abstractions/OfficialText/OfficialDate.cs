namespace Plan.Sdk.OfficialText;

/// <summary>
/// Dates as official papers write them: a day under 10 and the months 1 and 2 take a leading zero, the months 3 to 9 do
/// not (NĐ 30/2020, Phụ lục I, II.4). The rule is stated for the line of place and date; the same is done inside the text,
/// for uniformity.
/// </summary>
public static class OfficialDate
{
    /// <summary>What stands for the day, month or year of a draft.</summary>
    public const string Blank = "    ";

    /// <summary><c>26 tháng 02 năm 2019</c>, to be written after "ngày".</summary>
    public static string Long(DateOnly date) => $"{Day(date.Day)} tháng {Month(date.Month)} năm {date.Year}";

    /// <summary><c>20/01/2019</c>, <c>10/7/2019</c>.</summary>
    public static string Short(DateOnly date) => $"{Day(date.Day)}/{Month(date.Month)}/{date.Year}";

    /// <summary><c>30/11</c>.</summary>
    public static string DayAndMonth(int month, int day) => $"{Day(day)}/{Month(month)}";

    /// <summary>
    /// The words after the place: <c>ngày 05 tháng 3 năm 2020</c>; a draft leaves day and month blank and writes the year
    /// it is judged in (<c>ngày     tháng     năm 2026</c>).
    /// </summary>
    public static string Line(DateOnly? date, int draftYear) =>
        date is { } day ? $"ngày {Long(day)}" : $"ngày {Blank} tháng {Blank} năm {draftYear}";

    /// <summary>The day in two digits.</summary>
    public static string Day(int day) => day < 10 ? $"0{day}" : $"{day}";

    /// <summary>The month, 1 and 2 with a zero.</summary>
    public static string Month(int month) => month < 3 ? $"0{month}" : $"{month}";
}
