using System.Text.Encodings.Web;
using System.Text.Json;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints findings as one JSON object with the list <c>diagnostics</c>; lines and columns from 1.</summary>
internal sealed class JsonDiagnosticPrinter : IDiagnosticPrinter
{
    internal static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics) Write(diagnostic, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        });
        json.WriteStartObject("message");
        json.WriteString("vi", diagnostic.GetMessage(Language.Vietnamese));
        json.WriteString("en", diagnostic.GetMessage(Language.English));
        json.WriteEndObject();
        if (diagnostic.Span is { } span)
        {
            json.WriteString("file", span.File);
            json.WriteNumber("line", span.Start.Line);
            json.WriteNumber("column", span.Start.Column);
            json.WriteNumber("endLine", span.End.Line);
            json.WriteNumber("endColumn", span.End.Column);
        }

        json.WriteString("path", diagnostic.Path);
        json.WriteEndObject();
    }
}
