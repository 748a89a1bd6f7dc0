using System.Globalization;
using System.Text;

namespace Plan.Sdk.Cli.Output;

/// <summary>
/// Prints owed reports as a calendar (iCalendar, RFC 5545): for each report a whole-day event on its last day, with an alarm three days
/// and one day before.
/// </summary>
internal static class DueCalendarPrinter
{
    private const int LongestLine = 75;

    public static void Print(DateOnly day, IReadOnlyList<DueReport> reports, TextWriter output)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Plan.Sdk//plan due//VI");
        Line(text, "CALSCALE:GREGORIAN");
        foreach (var report in reports) Event(text, report, day);
        Line(text, "END:VCALENDAR");
        output.Write(text.ToString());
    }

    private static void Event(StringBuilder text, DueReport report, DateOnly day)
    {
        var owed = report.Obligation;
        var subject = $"{report.Unit}: báo cáo {owed.Rule.Content ?? owed.Rule.Id}, kỳ {owed.Period.Name}";
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escaped(owed.Key.ToString())}@plan.sdk");
        Line(text, $"DTSTAMP:{Basic(day)}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Basic(owed.LastDay)}");
        Line(text, $"DTEND;VALUE=DATE:{Basic(owed.LastDay.AddDays(1))}");
        Line(text, $"SUMMARY:{Escaped(subject)}");
        Line(text, $"DESCRIPTION:{Escaped($"Kế hoạch {owed.Plan}, chế độ báo cáo {owed.Rule.Id}")}");
        Line(text, "TRANSP:TRANSPARENT");
        Alarm(text, subject, 3);
        Alarm(text, subject, 1);
        Line(text, "END:VEVENT");
    }

    private static void Alarm(StringBuilder text, string subject, int days)
    {
        Line(text, "BEGIN:VALARM");
        Line(text, "ACTION:DISPLAY");
        Line(text, $"DESCRIPTION:{Escaped(subject)}");
        Line(text, $"TRIGGER:-P{days}D");
        Line(text, "END:VALARM");
    }

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line of at most 75 bytes; a longer one goes on behind a line break and a blank, never inside a letter.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
