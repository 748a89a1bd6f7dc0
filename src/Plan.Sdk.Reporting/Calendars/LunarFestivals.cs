using System.Collections.Frozen;
using System.Globalization;

namespace Plan.Sdk.Reporting.Calendars;

/// <summary>
/// The days of the lunar calendar of UTC+7 that offices keep, 2000 to 2050. Kept as data: the framework's Chinese calendar counts
/// at UTC+8 and differs in some years (2007, 2030). Thread-safe.
/// </summary>
public static class LunarFestivals
{
    private const string File = "lunar-festivals.csv";
    private static readonly Lazy<FrozenDictionary<int, (DateOnly NewYear, DateOnly Ancestors)>> Days = new(Read);

    /// <summary>The first year known.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year known.</summary>
    public const int LastYear = 2050;

    /// <summary>Mùng 1 Tết Nguyên đán of a year; <c>null</c> outside the known years.</summary>
    /// <param name="year">The year of the solar calendar.</param>
    public static DateOnly? NewYear(int year) => Days.Value.TryGetValue(year, out var days) ? days.NewYear : null;

    /// <summary>Giỗ Tổ Hùng Vương, mùng 10 tháng Ba âm lịch, of a year; <c>null</c> outside the known years.</summary>
    /// <param name="year">The year of the solar calendar.</param>
    public static DateOnly? Ancestors(int year) => Days.Value.TryGetValue(year, out var days) ? days.Ancestors : null;

    private static FrozenDictionary<int, (DateOnly NewYear, DateOnly Ancestors)> Read()
    {
        using var reader = new StreamReader(typeof(LunarFestivals).Assembly.GetManifestResourceStream(File)!);
        var days = new Dictionary<int, (DateOnly NewYear, DateOnly Ancestors)>();
        while (reader.ReadLine() is { } line)
        {
            if (!char.IsAsciiDigit(line[0])) continue;
            var cells = line.Split(',');
            days.Add(int.Parse(cells[0], CultureInfo.InvariantCulture), (Day(cells[1]), Day(cells[2])));
        }

        return days.ToFrozenDictionary();
    }

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
