using System.Globalization;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints owed reports as one JSON object, as <c>Schemas/due.schema.json</c> says.</summary>
internal static class DueJsonPrinter
{
    public static void Print(DateOnly day, IReadOnlyList<DueResult> results, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable))
        {
            json.WriteStartObject();
            json.WriteString("day", Iso(day));
            json.WriteStartArray("reports");
            foreach (var report in results.SelectMany(r => (IEnumerable<DueReport>)r.Reports)) Write(report, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(DueReport report, Utf8JsonWriter json)
    {
        var owed = report.Obligation;
        var standing = report.Standing;
        var (from, to) = owed.Period.DataDays(owed.CutOff);
        json.WriteStartObject();
        json.WriteString("plan", owed.Plan);
        json.WriteString("rule", owed.Rule.Id);
        json.WriteString("unit", owed.Unit);
        json.WriteString("unitName", report.Unit);
        json.WriteString("period", owed.Period.Name);
        json.WriteString("dataFrom", Iso(from));
        json.WriteString("dataTo", Iso(to));
        json.WriteString("lastDay", Iso(standing.LastDay));
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(report.State.ToString()));
        json.WriteBoolean("open", report.IsOpen);
        json.WriteBoolean("late", standing.IsLate);
        json.WriteNumber("workingDays", report.WorkingDays);
        if (standing.FirstSent is { } first) json.WriteString("firstSent", Iso(first));
        if (standing.Sent is { } sent) json.WriteString("sent", Iso(sent));
        if (standing.Extension is { } extension) WriteEntry("extension", extension, owed.LastDay, json);
        if (standing.Decision is { } decision) WriteEntry(decision.Action == TimelineAction.Waived ? "waiver" : "return", decision, null, json);
        WriteIds("inheritedFrom", owed.InheritedFrom, json);
        if (report.UnitEnded is { } ended)
        {
            json.WriteString("unitEnded", Iso(ended));
            if (report.IsOpen) WriteIds("answeredBy", report.AnsweredBy, json, isKept: true);
        }

        json.WriteEndObject();
    }

    private static void WriteEntry(string key, TimelineEvent entry, DateOnly? was, Utf8JsonWriter json)
    {
        json.WriteStartObject(key);
        json.WriteString("on", Iso(entry.On));
        if (was is { } before) json.WriteString("was", Iso(before));
        if (entry.Decision is { } decision) json.WriteString("decision", decision);
        if (entry.Reason is { } reason) json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteIds(string key, ValueList<string> ids, Utf8JsonWriter json, bool isKept = false)
    {
        if (ids.Count == 0 && !isKept) return;
        json.WriteStartArray(key);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
