using System.Globalization;
using System.Text;
using Plan.Sdk.Model;

namespace Plan.Sdk.Cli.Output;

/// <summary>
/// Prints owed reports as a calendar (iCalendar, RFC 5545): for each report a whole-day event on its last day, which needs no time zone, with
/// alarms at eight in the morning of the working days on which to remind of it. The same report keeps its UID; whatever happens to it raises
/// its SEQUENCE; one that is no longer owed is CANCELLED, so that a calendar which has it lets go of it.
/// </summary>
internal sealed class DueCalendarPrinter(DueWords words, DateTimeOffset now)
{
    private const int LongestLine = 75;
    private const int AlarmHour = 8;

    public void Print(DateOnly day, IReadOnlyList<DueResult> results, TextWriter output)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Plan.Sdk//plan due//VI");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME:{Escaped(words.Say("Hạn báo cáo", "Reports due"))}");
        var events = results.SelectMany(r => r.Reports.Select(report => (Uid: Uid(report, r.Context!), Report: report, r.Context))).DistinctBy(e => e.Uid, StringComparer.Ordinal);
        foreach (var (uid, report, context) in events) Event(text, uid, report, context!, day);
        Line(text, "END:VCALENDAR");
        output.Write(text.ToString());
    }

    private static string Uid(DueReport report, PlanContext context) => $"{context.Plan.Document.Issuer}/{report.Obligation.Key}@plan.sdk";

    private void Event(StringBuilder text, string uid, DueReport report, PlanContext context, DateOnly day)
    {
        var owed = report.Obligation;
        var lastDay = report.Standing.LastDay;
        var period = owed.Period.Kind == Frequency.AdHoc ? "" : words.Say($", kỳ {owed.Period}", $", period {owed.Period}");
        var subject = $"{report.Unit}: {words.Say("báo cáo", "report")} {owed.Rule.Content ?? owed.Rule.Id}{period}";
        string[] description = [words.State(report), .. words.Remarks(report, context), words.Say($"Kế hoạch {owed.Plan}, chế độ báo cáo {owed.Rule.Id}", $"Plan {owed.Plan}, reporting rule {owed.Rule.Id}")];
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escaped(uid)}");
        Line(text, $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTART;VALUE=DATE:{Basic(lastDay)}");
        Line(text, $"DTEND;VALUE=DATE:{Basic(lastDay.AddDays(1))}");
        Line(text, $"SEQUENCE:{report.Standing.Entries}");
        Line(text, $"STATUS:{(report.IsOpen ? "CONFIRMED" : "CANCELLED")}");
        Line(text, $"SUMMARY:{Escaped(subject)}");
        Line(text, $"DESCRIPTION:{Escaped(string.Join('\n', description))}");
        Line(text, "TRANSP:TRANSPARENT");
        foreach (var remind in report.RemindOn.Where(d => d >= day)) Alarm(text, subject, lastDay.DayNumber - remind.DayNumber);
        Line(text, "END:VEVENT");
    }

    /// <summary>A whole-day event begins at midnight, so eight o'clock three days before it is two days and sixteen hours before.</summary>
    private static void Alarm(StringBuilder text, string subject, int days)
    {
        Line(text, "BEGIN:VALARM");
        Line(text, "ACTION:DISPLAY");
        Line(text, $"DESCRIPTION:{Escaped(subject)}");
        Line(text, $"TRIGGER:-P{(days > 1 ? $"{days - 1}D" : "")}T{24 - AlarmHour}H");
        Line(text, "END:VALARM");
    }

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A TEXT value: backslash, semicolon, comma and line break are written with a backslash; other control characters have no form.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else if (letter == '\n') escaped.Append("\\n");
            else if (letter == '\t' || !char.IsControl(letter)) escaped.Append(letter);
        }

        return escaped.ToString();
    }

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
