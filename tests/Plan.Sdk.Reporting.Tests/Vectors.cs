using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;

namespace Plan.Sdk.Reporting.Tests;

/// <summary>Reads the files of questions and answers.</summary>
internal static class Vectors
{
    /// <summary>The cells of each line that is no remark.</summary>
    public static List<string[]> Read(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Plan.Sdk.Reporting.Tests/Vectors/{file}")).Where(l => !l.StartsWith('#')).Select(l => l.Split(','))];

    /// <summary>The calendar of the lines <c>off</c> and <c>worked</c>.</summary>
    public static WorkingDays CalendarOf(List<string[]> rows) =>
        new(rows.Where(r => r[0] == "off").Select(r => Day(r[1])), rows.Where(r => r[0] == "worked").Select(r => Day(r[1])));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static CalendarPoint Point(string text) => CalendarPoint.TryParse(text, out var point) ? point : throw new FormatException(text);

    public static Frequency Every(string text) => text == "half" ? Frequency.HalfYear : Enum.Parse<Frequency>(text, ignoreCase: true);
}
