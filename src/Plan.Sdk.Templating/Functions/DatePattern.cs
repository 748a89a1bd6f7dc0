using System.Globalization;
using System.Text;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Functions;

/// <summary>The patterns of <c>date.to_string</c> and <c>date.parse</c>: signs <c>%Y %m %d</c> … as Scriban has them, for days.</summary>
internal static class DatePattern
{
    /// <summary>The signs that print, for messages.</summary>
    public const string Printed = "%a %A %b %B %C %d %D %e %F %h %j %m %n %t %u %v %V %w %y %Y %% %g";

    /// <summary>The signs that are read, for messages.</summary>
    public const string Read = "%d %m %y %Y %D %F %n %t %%";

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary>The first sign that has no meaning here; <c>null</c> when all have one.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="known">The signs, as <see cref="Printed"/> or <see cref="Read"/>.</param>
    public static string? FindUnknown(string pattern, string known)
    {
        for (var i = pattern.IndexOf('%'); i >= 0 && i + 1 < pattern.Length; i = pattern.IndexOf('%', i + 2))
        {
            var sign = pattern.Substring(i, 2);
            if (!known.Split(' ').Contains(sign, StringComparer.Ordinal)) return sign;
            if (i + 2 >= pattern.Length) break;
        }

        return null;
    }

    /// <summary>A day in the pattern; names of days and months are Vietnamese, behind <c>%g</c> English.</summary>
    public static string Format(DateOnly day, string pattern)
    {
        var text = new StringBuilder();
        var isEnglish = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) text.Append(pattern[i]);
            else if (pattern[++i] == 'g') isEnglish = true;
            else text.Append(Form(day, pattern[i], isEnglish));
        }

        return text.ToString();
    }

    /// <summary>The day that a text holds; <c>null</c> when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">How it is written; <c>null</c>: year, month and day between <c>-</c> or <c>/</c>.</param>
    public static DateOnly? Parse(string text, string? pattern)
    {
        string[] formats = pattern is null ? ["yyyy-M-d", "yyyy/M/d"] : [ToNet(pattern)];
        return DateOnly.TryParseExact(text, formats, English, DateTimeStyles.None, out var day) ? day : null;
    }

    private static string ToNet(string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) format.Append('\\').Append(pattern[i]);
            else format.Append(pattern[++i] switch { 'd' => "dd", 'm' => "MM", 'y' => "yy", 'Y' => "yyyy", 'D' => "MM'/'dd'/'yy", 'F' => "yyyy'-'MM'-'dd", 'n' => "\n", 't' => "\t", _ => "\\%" });
        }

        return format.ToString();
    }

    private static string Form(DateOnly day, char sign, bool isEnglish) => sign switch
    {
        'a' => isEnglish ? day.ToString("ddd", English) : day.DayOfWeek == DayOfWeek.Sunday ? "CN" : $"T{(int)day.DayOfWeek + 1}",
        'A' => isEnglish ? day.ToString("dddd", English) : Weekdays[(int)day.DayOfWeek],
        'b' or 'h' => isEnglish ? day.ToString("MMM", English) : $"thg {day.Month}",
        'B' => isEnglish ? day.ToString("MMMM", English) : $"tháng {OfficialDate.Month(day.Month)}",
        'C' => $"{day.Year / 100:00}",
        'd' => $"{day.Day:00}",
        'D' => day.ToString("MM'/'dd'/'yy", English),
        'e' => $"{day.Day,2}",
        'F' => day.ToString("yyyy-MM-dd", English),
        'j' => $"{day.DayOfYear:000}",
        'm' => $"{day.Month:00}",
        'n' => "\n",
        't' => "\t",
        'u' => $"{(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek)}",
        'v' => $"{day.Day,2}-{day.ToString("MMM", English).ToUpperInvariant()}-{day.Year:0000}",
        'V' => $"{ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)):00}",
        'w' => $"{(int)day.DayOfWeek}",
        'y' => $"{day.Year % 100:00}",
        'Y' => $"{day.Year:0000}",
        _ => "%",
    };
}
