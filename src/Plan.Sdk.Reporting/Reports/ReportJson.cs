using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>A report as JSON: its fields as the model describes them, those without a value left out, then where its values came from.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The UTF-8 bytes.</summary>
    /// <param name="made">The report.</param>
    /// <param name="context">The plan.</param>
    public static byte[] Write(MadeRecord<Report> made, PlanContext context)
    {
        ArgumentNullException.ThrowIfNull(made);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("plan", context.Plan.Id);
            json.WritePropertyName("report");
            WriteRecord(json, made.Model, ModelDescription.Report, context);
            json.WriteStartArray("origins");
            foreach (var (path, origin) in made.Origins.All) WriteOrigin(json, path, origin);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteOrigin(Utf8JsonWriter json, ModelPath path, Origin origin)
    {
        json.WriteStartObject();
        json.WriteString("path", path.ToString());
        if (origin.Path is { } plan) json.WriteString("plan", plan.ToString());
        if (origin.Source is { } source) json.WriteString("source", source);
        json.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter json, object record, RecordDescription description, PlanContext context)
    {
        json.WriteStartObject();
        foreach (var field in description.Fields)
        {
            if (field.IsDerived || field.Get(record, context) is not { } value) continue;
            json.WritePropertyName(field.Key);
            if (value is ClauseText clause) json.WriteStringValue(context.WordAll(record, description, clause));
            else WriteValue(json, value, field.Shape, context);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value, ValueShape shape, PlanContext context)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(OfficialLetters.Compose(text));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case decimal figure:
                json.WriteNumberValue(figure);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
                break;
            case Enum choice when shape is ChoiceShape choices:
                json.WriteStringValue(choices.KeyOf(choice));
                break;
            case IEnumerable list when shape is ListShape items:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item, items.Item, context);
                json.WriteEndArray();
                break;
            default:
                if (shape is RecordShape record) WriteRecord(json, value, record.Description, context);
                else json.WriteStringValue(value.ToString());
                break;
        }
    }
}
