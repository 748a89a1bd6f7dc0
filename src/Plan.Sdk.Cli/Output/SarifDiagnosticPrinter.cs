using System.Reflection;
using System.Text.Json;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints findings as SARIF 2.1.0, for code hosts and editors.</summary>
internal sealed class SarifDiagnosticPrinter : IDiagnosticPrinter
{
    private static readonly string Version =
        typeof(PlanEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnosticPrinter.Readable)) WriteLog(diagnostics, json);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteLog(IReadOnlyList<Diagnostic> diagnostics, Utf8JsonWriter json)
    {
        var descriptors = diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Id, StringComparer.Ordinal).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Plan.Sdk");
        json.WriteString("semanticVersion", Version);
        json.WriteStartArray("rules");
        foreach (var descriptor in descriptors) WriteRule(descriptor, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics) WriteResult(diagnostic, descriptors.IndexOf(diagnostic.Descriptor), json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(DiagnosticDescriptor descriptor, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        WriteText("shortDescription", descriptor.Title.Vi, json);
        WriteText("fullDescription", descriptor.Title.En, json);
        WriteText("help", descriptor.HelpCommand, json);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(descriptor.DefaultSeverity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Diagnostic diagnostic, int rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText("message", diagnostic.GetMessage(Language.Vietnamese), json);
        if (diagnostic.Span is { } span)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', span.File.Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Start.Line);
            json.WriteNumber("startColumn", span.Start.Column);
            json.WriteNumber("endLine", span.End.Line);
            json.WriteNumber("endColumn", span.End.Column);
            json.WriteEndObject();
            json.WriteEndObject();
            if (diagnostic.Path.Length > 0)
            {
                json.WriteStartArray("logicalLocations");
                json.WriteStartObject();
                json.WriteString("fullyQualifiedName", diagnostic.Path);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
