using System.Globalization;
using System.Text.Json;
using System.Text;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints owed reports as one JSON object with the day and the list <c>reports</c>.</summary>
internal static class DueJsonPrinter
{
    public static void Print(DateOnly day, IReadOnlyList<DueReport> reports, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable))
        {
            json.WriteStartObject();
            json.WriteString("day", Iso(day));
            json.WriteStartArray("reports");
            foreach (var report in reports) Write(report, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(DueReport report, Utf8JsonWriter json)
    {
        var owed = report.Obligation;
        json.WriteStartObject();
        json.WriteString("plan", owed.Plan);
        json.WriteString("rule", owed.Rule.Id);
        json.WriteString("unit", owed.Unit);
        json.WriteString("unitName", report.Unit);
        json.WriteString("period", owed.Period.Name);
        json.WriteString("lastDay", Iso(owed.LastDay));
        json.WriteString("state", report.State switch
        {
            ObligationState.NotDue => "notDue",
            ObligationState.DueSoon => "dueSoon",
            ObligationState.Late => "late",
            ObligationState.OnTime => "onTime",
            ObligationState.SentLate => "sentLate",
            ObligationState.Extended => "extended",
            ObligationState.Returned => "returned",
            ObligationState.Resubmitted => "resubmitted",
            _ => "waived",
        });
        json.WriteNumber("workingDays", report.WorkingDays);
        if (report.Standing.Sent is { } sent) json.WriteString("sent", Iso(sent));
        json.WriteEndObject();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
