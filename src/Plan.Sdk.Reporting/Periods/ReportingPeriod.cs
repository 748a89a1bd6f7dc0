using System.Globalization;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Periods;

/// <summary>
/// The stretch of time that one report covers: a month <c>2026-03</c>, a quarter <c>2026-Q1</c>, a half <c>2026-H1</c>, nine months <c>2026-9M</c>, a
/// year <c>2026</c>, a week <c>2026-W07</c> (ISO 8601), a whole term <c>2018-2025</c>, or one day <c>2026-05-03</c>: of a report on
/// request the day it was asked for, of one that is made once the day it is due. Immutable; compares by value.
/// </summary>
public sealed record ReportingPeriod
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private ReportingPeriod(Frequency kind, int year, int index, string name, DateOnly firstDay, DateOnly lastDay)
    {
        Kind = kind;
        Year = year;
        Index = index;
        Name = name;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>What kind of period it is.</summary>
    public Frequency Kind { get; }

    /// <summary>The year; of a term its last one.</summary>
    public int Year { get; }

    /// <summary>Which one of its kind in the year, from 1.</summary>
    public int Index { get; }

    /// <summary>The written form.</summary>
    public string Name { get; }

    /// <summary>The first day by the calendar.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day by the calendar.</summary>
    public DateOnly LastDay { get; }

    /// <summary>A month, 1 to 12.</summary>
    public static ReportingPeriod OfMonth(int year, int month) => OfMonths(Frequency.Month, year, month, 1, $"{year:0000}-{month:00}");

    /// <summary>A quarter, 1 to 4.</summary>
    public static ReportingPeriod OfQuarter(int year, int quarter) => OfMonths(Frequency.Quarter, year, quarter, 3, $"{year:0000}-Q{quarter}");

    /// <summary>The first (1) or second (2) half of a year.</summary>
    public static ReportingPeriod OfHalf(int year, int half) => OfMonths(Frequency.HalfYear, year, half, 6, $"{year:0000}-H{half}");

    /// <summary>The first nine months of a year.</summary>
    public static ReportingPeriod OfNineMonths(int year) => OfMonths(Frequency.NineMonths, year, 1, 9, $"{year:0000}-9M");

    /// <summary>A year.</summary>
    public static ReportingPeriod OfYear(int year) => OfMonths(Frequency.Year, year, 1, 12, $"{year:0000}");

    /// <summary>A week of ISO 8601, from Monday to Sunday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static ReportingPeriod OfWeek(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, ISOWeek.GetWeeksInYear(year));
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(Frequency.Week, year, week, $"{year:0000}-W{week:00}", monday, monday.AddDays(6));
    }

    /// <summary>A whole term, both years included.</summary>
    public static ReportingPeriod OfTerm(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new(Frequency.Term, to, 1, $"{from:0000}-{to:0000}", new(from, 1, 1), new(to, 12, 31));
    }

    /// <summary>The one day of a report on request.</summary>
    public static ReportingPeriod OfDay(DateOnly day) =>
        new(Frequency.AdHoc, day.Year, 1, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>The period of a kind whose last day by the calendar is nearest to a day: of <c>30/11</c> the year itself, of <c>15/01</c> the year
    /// before. Of two equally near the earlier one.</summary>
    /// <param name="kind">Month, quarter, half, nine months, year or week.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no periods that come back.</exception>
    public static ReportingPeriod EndingNear(Frequency kind, DateOnly day)
    {
        var later = Containing(kind, day);
        while (later.LastDay < day) later = later.Next();
        var earlier = later.Previous()!;
        return day.DayNumber - earlier.LastDay.DayNumber <= later.LastDay.DayNumber - day.DayNumber ? earlier : later;
    }

    /// <summary>Reads the written forms; <c>false</c> for anything else.</summary>
    public static bool TryParse(string? text, out ReportingPeriod period)
    {
        period = Read(text ?? "")!;
        return period is not null;
    }

    /// <summary>Whether Nghị định 09/2019/NĐ-CP, Điều 12 has days for its figures: it has for months, quarters, halves, nine months and years.</summary>
    public bool HasDecreeDays => Kind is Frequency.Month or Frequency.Quarter or Frequency.HalfYear or Frequency.NineMonths or Frequency.Year;

    /// <summary>The first and the last day whose figures count, both included.</summary>
    public (DateOnly From, DateOnly To) DataDays(CutOff cutOff) =>
        cutOff == CutOff.Calendar || !HasDecreeDays ? (FirstDay, LastDay) : (FirstDay.AddMonths(-1).AddDays(14), new(LastDay.Year, LastDay.Month, 14));

    /// <summary>The period of the same kind just before: last quarter, or the same nine months a year ago; <c>null</c> for terms and requests.</summary>
    public ReportingPeriod? Previous() => Kind switch
    {
        Frequency.Month => Index > 1 ? OfMonth(Year, Index - 1) : OfMonth(Year - 1, 12),
        Frequency.Quarter => Index > 1 ? OfQuarter(Year, Index - 1) : OfQuarter(Year - 1, 4),
        Frequency.HalfYear => Index > 1 ? OfHalf(Year, 1) : OfHalf(Year - 1, 2),
        Frequency.NineMonths => OfNineMonths(Year - 1),
        Frequency.Year => OfYear(Year - 1),
        Frequency.Week => Index > 1 ? OfWeek(Year, Index - 1) : OfWeek(Year - 1, ISOWeek.GetWeeksInYear(Year - 1)),
        _ => null,
    };

    /// <summary>The same period a year before ("cùng kỳ năm trước"); <c>null</c> for terms and requests, and for a week 53 that the year before had not.</summary>
    public ReportingPeriod? YearBefore() => Kind switch
    {
        Frequency.Month => OfMonth(Year - 1, Index),
        Frequency.Quarter => OfQuarter(Year - 1, Index),
        Frequency.HalfYear => OfHalf(Year - 1, Index),
        Frequency.NineMonths => OfNineMonths(Year - 1),
        Frequency.Year => OfYear(Year - 1),
        Frequency.Week => Index <= ISOWeek.GetWeeksInYear(Year - 1) ? OfWeek(Year - 1, Index) : null,
        _ => null,
    };

    private static ReportingPeriod Containing(Frequency kind, DateOnly day) => kind switch
    {
        Frequency.Month => OfMonth(day.Year, day.Month),
        Frequency.Quarter => OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        Frequency.HalfYear => OfHalf(day.Year, day.Month <= 6 ? 1 : 2),
        Frequency.NineMonths => OfNineMonths(day.Year),
        Frequency.Year => OfYear(day.Year),
        Frequency.Week => OfWeek(ISOWeek.GetYear(day.ToDateTime(default)), ISOWeek.GetWeekOfYear(day.ToDateTime(default))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only periods that come back end near a day."),
    };

    private ReportingPeriod Next() => Containing(Kind, Kind == Frequency.NineMonths ? new(Year + 1, 1, 1) : LastDay.AddDays(1));

    /// <summary>The written form.</summary>
    public override string ToString() => Name;

    private static ReportingPeriod OfMonths(Frequency kind, int year, int index, int months, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, 12 / months);
        var first = new DateOnly(year, ((index - 1) * months) + 1, 1);
        return new(kind, year, index, name, first, first.AddMonths(months).AddDays(-1));
    }

    private static ReportingPeriod? Read(string text)
    {
        if (text.Length < 4 || !IsYear(text.AsSpan(0, 4), out var year)) return null;
        if (text.Length == 4) return OfYear(year);
        if (text[4] != '-') return null;
        var rest = text.AsSpan(5);
        return rest switch
        {
            "9M" => OfNineMonths(year),
            ['Q', >= '1' and <= '4' and var quarter] => OfQuarter(year, quarter - '0'),
            ['H', (>= '1' and <= '2') and var half] => OfHalf(year, half - '0'),
            ['W', _, _] => int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? OfWeek(year, week) : null,
            { Length: 2 } => int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? OfMonth(year, month) : null,
            { Length: 4 } => IsYear(rest, out var last) && last >= year ? OfTerm(year, last) : null,
            { Length: 5 } => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? OfDay(day) : null,
            _ => null,
        };
    }

    private static bool IsYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= FirstYear and <= LastYear;
}
