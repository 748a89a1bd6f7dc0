using System.Globalization;

namespace Plan.Sdk.Model;

/// <summary>
/// A point or stretch of the calendar as plans write it: a day (<c>2019-01-20</c>), a month (<c>2022-06</c>), a quarter
/// (<c>2022-Q1</c>), a year (<c>2025</c>), or a day of every year (<c>11-30</c>). Immutable; compares by value.
/// </summary>
public readonly record struct CalendarPoint
{
    private CalendarPoint(int? year, int? quarter, int? month, int? day)
    {
        Year = year;
        Quarter = quarter;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1900 to 2199; <c>null</c> for a day of every year.</summary>
    public int? Year { get; }

    /// <summary>The quarter, 1 to 4, or <c>null</c>.</summary>
    public int? Quarter { get; }

    /// <summary>The month, 1 to 12, or <c>null</c>.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or <c>null</c>.</summary>
    public int? Day { get; }

    /// <summary>Whether it comes back every year.</summary>
    public bool IsYearly => Year is null;

    /// <summary>The kind of the point.</summary>
    public CalendarForms Form =>
        Year is null ? CalendarForms.YearlyDay
        : Day is not null ? CalendarForms.Day
        : Month is not null ? CalendarForms.Month
        : Quarter is not null ? CalendarForms.Quarter
        : CalendarForms.Year;

    /// <summary>A day.</summary>
    public static CalendarPoint Of(DateOnly day) => new(day.Year, null, day.Month, day.Day);

    /// <summary>A year.</summary>
    public static CalendarPoint OfYear(int year) => new(year, null, null, null);

    /// <summary>A day of every year; 29 February counts as the 28th where there is none.</summary>
    public static CalendarPoint Yearly(int month, int day) => new(null, null, month, day);

    /// <summary>The first day; <c>null</c> for a day of every year.</summary>
    public DateOnly? FirstDay => Year is { } year ? new DateOnly(year, FirstMonth, Day ?? 1) : null;

    /// <summary>The last day; <c>null</c> for a day of every year.</summary>
    public DateOnly? LastDay =>
        Year is not { } year ? null
        : Day is { } day ? new DateOnly(year, FirstMonth, day)
        : new DateOnly(year, LastMonth, DateTime.DaysInMonth(year, LastMonth));

    /// <summary>The day it falls on in a year; a day of one year stays itself.</summary>
    public DateOnly In(int year) =>
        Year is null ? new(year, Month!.Value, Math.Min(Day!.Value, DateTime.DaysInMonth(year, Month.Value))) : LastDay!.Value;

    /// <summary>Reads the forms above; <c>false</c> for anything else and for days that no calendar has.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarPoint point)
    {
        point = default;
        switch (text.Length)
        {
            case 4 when Digits(text, out var year) && InRange(year):
                point = OfYear(year);
                return true;
            case 5 when text[2] == '-' && Digits(text[..2], out var month) && Digits(text[3..], out var day)
                        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2024, month):
                point = Yearly(month, day);
                return true;
            case 7 when text[4] == '-' && Digits(text[..4], out var year) && InRange(year):
                if (text[5] is 'Q' or 'q' && text[6] is >= '1' and <= '4')
                {
                    point = new(year, text[6] - '0', null, null);
                    return true;
                }

                if (!Digits(text[5..], out var only) || only is < 1 or > 12) return false;
                point = new(year, null, only, null);
                return true;
            case 10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && InRange(date.Year):
                point = Of(date);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The form that a plan writes, such as <c>2019-01-20</c> or <c>11-30</c>.</summary>
    public override string ToString() => Form switch
    {
        CalendarForms.YearlyDay => $"{Month:00}-{Day:00}",
        CalendarForms.Day => $"{Year:0000}-{Month:00}-{Day:00}",
        CalendarForms.Month => $"{Year:0000}-{Month:00}",
        CalendarForms.Quarter => $"{Year:0000}-Q{Quarter}",
        _ => $"{Year:0000}",
    };

    private int FirstMonth => Month ?? (Quarter is { } quarter ? (quarter * 3) - 2 : 1);

    private int LastMonth => Month ?? (Quarter is { } quarter ? quarter * 3 : 12);

    private static bool InRange(int year) => year is >= 1900 and <= 2199;

    private static bool Digits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
