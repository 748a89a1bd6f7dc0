using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Guesses the point of the calendar that was meant by a date written the way papers print it.</summary>
internal static class CalendarMeant
{
    private static readonly (CalendarForms Form, string Vi, string En)[] Forms =
    [
        (CalendarForms.Day, "2019-01-20 (ngày)", "2019-01-20 (a day)"),
        (CalendarForms.YearlyDay, "11-30 (tháng-ngày hằng năm)", "11-30 (month-day of every year)"),
        (CalendarForms.Month, "2022-06 (tháng)", "2022-06 (a month)"),
        (CalendarForms.Quarter, "2022-Q1 (quý)", "2022-Q1 (a quarter)"),
        (CalendarForms.Year, "2025 (năm)", "2025 (a year)"),
    ];

    /// <summary>The point in YAML's form; <c>null</c> when nothing sure can be said.</summary>
    public static string? Of(string text, CalendarForms forms)
    {
        var parts = text.Split(['/', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        var meant = parts switch
        {
            [var y, var m, var d] when y.Length == 4 => Join(y, m, d),
            [var d, var m, var y] when y.Length == 4 => Join(y, m, d),
            [var q, var y] when y.Length == 4 && Quarter(q) is { } quarter => $"{y}-{quarter}",
            [var y, var q] when y.Length == 4 && Quarter(q) is { } quarter => $"{y}-{quarter}",
            [var m, var y] when y.Length == 4 => Join(y, m),
            [var y, var m] when y.Length == 4 => Join(y, m),
            [var d, var m] when text.Contains('/', StringComparison.Ordinal) => Join(m, d),
            [var m, var d] => Join(m, d),
            _ => null,
        };
        return meant is not null && CalendarPoint.TryParse(meant, out var point) && (point.Form & forms) != CalendarForms.None ? meant : null;
    }

    /// <summary>The forms allowed, each by an example.</summary>
    public static LocalizedText Examples(CalendarForms forms)
    {
        var allowed = Forms.Where(f => (f.Form & forms) != CalendarForms.None).ToArray();
        return new(string.Join(", ", allowed.Select(f => f.Vi)), string.Join(", ", allowed.Select(f => f.En)));
    }

    private static string? Quarter(string word) =>
        word.Length == 2 && word[0] is 'Q' or 'q' && word[1] is >= '1' and <= '4' ? $"Q{word[1]}"
        : word switch { "I" => "Q1", "II" => "Q2", "III" => "Q3", "IV" => "Q4", _ => null };

    private static string? Join(params ReadOnlySpan<string> parts)
    {
        var words = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            words[i] = number.ToString("00", CultureInfo.InvariantCulture);
        }

        return string.Join('-', words);
    }
}
