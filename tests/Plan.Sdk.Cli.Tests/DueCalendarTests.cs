using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

/// <summary>The calendar of <c>plan due</c>: by its text, and as Python's <c>icalendar</c>, which knows nothing of this program, reads it.</summary>
public sealed class DueCalendarTests : IDisposable
{
    private const string Script = """
        import sys, json, icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        events = []
        for event in calendar.walk("VEVENT"):
            assert not event.errors, event.errors
            events.append({
                "uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "description": str(event["DESCRIPTION"]), "status": str(event["STATUS"]),
                "sequence": int(event["SEQUENCE"]), "start": event["DTSTART"].dt.isoformat(), "end": event["DTEND"].dt.isoformat(), "stamp": event["DTSTAMP"].dt.isoformat(),
                "alarms": [str(a["ACTION"]) + " " + str(event["DTSTART"].dt - __import__("datetime").date(1970, 1, 1) + a["TRIGGER"].dt) + " " + str(a["DESCRIPTION"]) for a in event.walk("VALARM")],
            })
        json.dump({"errors": [str(e) for e in calendar.errors], "version": calendar["VERSION"], "product": calendar["PRODID"], "name": str(calendar["X-WR-CALNAME"]), "events": events}, sys.stdout, ensure_ascii=True)
        """;

    private readonly DueWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("2025-12-16")]
    [InlineData("2026-01-05")]
    public async Task Due_Calendar_IsAsApproved(string day)
    {
        var run = await Run.Of("due", workspace.Path, "--on", day, "--format", "ics");
        run.Error.ShouldBeEmpty();
        run.Out.Replace("\r\n", "\n", StringComparison.Ordinal).ShouldNotContain("\r");
        run.Out.ReplaceLineEndings("\n").ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(day));
    }

    [Fact]
    public async Task Due_Calendar_HasLinesOfAtMost75BytesWholeLettersAndCrLf()
    {
        var run = await Run.Of("due", workspace.Path, "--on", "2026-01-05", "--format", "ics", "--all");
        run.Out.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        run.Out.ShouldEndWith("END:VCALENDAR\r\n");
        run.Out.Count(c => c == '\n').ShouldBe(run.Out.Count(c => c == '\r'));
        var lines = run.Out.Split("\r\n");
        foreach (var line in lines)
        {
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
            line.ShouldNotContain('\uFFFD');
            line.Where(char.IsControl).ShouldAllBe(c => c == '\t');
        }

        lines.ShouldContain(l => Encoding.UTF8.GetByteCount(l) > 72);
        lines.Count(l => l.StartsWith(' ')).ShouldBeGreaterThan(10);
    }

    [PythonFact("icalendar")]
    public async Task Due_Calendar_IsReadByAnotherProgramAsItWasMeant()
    {
        using var read = await Read("2025-12-16");
        read.RootElement.GetProperty("errors").GetArrayLength().ShouldBe(0);
        read.RootElement.GetProperty("version").GetString().ShouldBe("2.0");
        read.RootElement.GetProperty("name").GetString().ShouldBe("Hạn báo cáo");
        var events = Events(read);
        events.Select(e => e.GetProperty("uid").GetString()).ShouldBeUnique();
        events.Count.ShouldBe(5);

        var extended = Of(events, "phuong-c");
        extended.GetProperty("summary").GetString().ShouldBe("Ủy ban nhân dân phường \"Cửa, Sông; Biển\"\tphía Đông: báo cáo kết quả thực hiện; số liệu, nhận xét, kỳ 2025");
        extended.GetProperty("start").GetString().ShouldBe("2026-01-09");
        extended.GetProperty("end").GetString().ShouldBe("2026-01-10");
        extended.GetProperty("stamp").GetString().ShouldBe("2026-11-22T02:00:00+00:00");
        extended.GetProperty("description").GetString().ShouldBe(
            "được gia hạn, còn 17 ngày làm việc\ngia hạn đến ngày 09/01/2026 (45/UBND-VX): Mưa lũ, mất điện\nKế hoạch ke-hoach-thu, chế độ báo cáo nam");
        Alarms(extended).ShouldBe(["2026-01-06 08:00", "2026-01-08 08:00"]);
        Of(events, "phuong-d").GetProperty("summary").GetString()!.ShouldStartWith("Ủy ban nhân dân phường Đồng Tháp: ".Normalize(NormalizationForm.FormD)[..20]);
        Of(events, "phuong-e").GetProperty("summary").GetString()!.ShouldContain(new string('Ễ', 90));
        Alarms(Of(events, "phuong-b")).ShouldBe(["2025-12-17 08:00", "2025-12-19 08:00"]);
    }

    [PythonFact("icalendar")]
    public async Task Due_CalendarOfALaterDay_HasTheSameEventsWithHigherSequence()
    {
        using var early = await Read("2025-12-14");
        using var late = await Read("2025-12-31");
        var before = Events(early).ToDictionary(e => e.GetProperty("uid").GetString()!, StringComparer.Ordinal);
        var after = Events(late).ToDictionary(e => e.GetProperty("uid").GetString()!, StringComparer.Ordinal);
        after.Keys.Order(StringComparer.Ordinal).ShouldBe(before.Keys.Order(StringComparer.Ordinal));
        string Line(string unit) => string.Join(" → ", new[] { before, after }.Select(c => Of(c.Values, unit)).Select(e => $"{e.GetProperty("status").GetString()} {e.GetProperty("sequence").GetInt32()} {e.GetProperty("start").GetString()}"));
        Line("phuong-b").ShouldBe("CONFIRMED 0 2025-12-20 → CONFIRMED 0 2025-12-20");
        Line("phuong-c").ShouldBe("CONFIRMED 0 2025-12-20 → CONFIRMED 1 2026-01-09");
        Line("phuong-d").ShouldBe("CONFIRMED 0 2025-12-20 → CONFIRMED 2 2025-12-20");
        Line("phuong-e").ShouldBe("CONFIRMED 0 2025-12-20 → CANCELLED 3 2025-12-20");
        Alarms(Of(after.Values, "phuong-b")).ShouldBeEmpty();
    }

    private static List<JsonElement> Events(JsonDocument read) => [.. read.RootElement.GetProperty("events").EnumerateArray()];

    private static JsonElement Of(IEnumerable<JsonElement> events, string unit) => events.Single(e => e.GetProperty("uid").GetString()!.Contains($"/{unit}/", StringComparison.Ordinal));

    /// <summary>When the alarms of an event go off; each says what the event is about.</summary>
    private static List<string> Alarms(JsonElement read)
    {
        var times = new List<string>();
        foreach (var alarm in read.GetProperty("alarms").EnumerateArray().Select(a => a.GetString()!))
        {
            alarm.ShouldStartWith("DISPLAY ");
            alarm.ShouldEndWith(read.GetProperty("summary").GetString()!);
            var words = alarm.Split(' ');
            var day = new DateOnly(1970, 1, 1).AddDays(int.Parse(words[1], CultureInfo.InvariantCulture));
            times.Add(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {TimeOnly.Parse(words[3], CultureInfo.InvariantCulture):HH:mm}"));
        }

        return times;
    }

    private async Task<JsonDocument> Read(string day)
    {
        var run = await Run.Of("due", workspace.Path, "--on", day, "--format", "ics");
        using var python = Process.Start(new ProcessStartInfo(Python.With("icalendar")!, ["-c", Script])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false),
        })!;
        await python.StandardInput.WriteAsync(run.Out);
        python.StandardInput.Close();
        var output = await python.StandardOutput.ReadToEndAsync();
        (await python.StandardError.ReadToEndAsync()).ShouldBeEmpty();
        return JsonDocument.Parse(output);
    }
}
