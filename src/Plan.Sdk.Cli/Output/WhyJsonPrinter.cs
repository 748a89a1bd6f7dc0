using System.Text;
using System.Text.Json;
using Plan.Sdk.Reporting.Provenance;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints the way of a value as one JSON object with the list <c>hops</c>; lines and columns from 1.</summary>
internal static class WhyJsonPrinter
{
    public static void Print(IReadOnlyList<ValueHop> hops, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("hops");
            foreach (var hop in hops) Write(hop, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(ValueHop hop, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("depth", hop.Depth);
        json.WriteString("kind", hop.Kind switch
        {
            HopKind.Target => "target",
            HopKind.Task => "task",
            HopKind.Figure => "figure",
            HopKind.Citation => "citation",
            _ => "value",
        });
        json.WriteString("paper", hop.Paper);
        json.WriteBoolean("contentKnown", hop.Kind != HopKind.Citation);
        if (hop.Span is { } span)
        {
            json.WriteString("file", span.File);
            json.WriteNumber("line", span.Start.Line);
            json.WriteNumber("column", span.Start.Column);
            json.WriteString("path", hop.Path);
            json.WriteString("value", hop.Value);
        }

        if (hop.Relation is { } relation)
        {
            json.WriteStartObject("relation");
            json.WriteString("vi", relation.Vi);
            json.WriteString("en", relation.En);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
