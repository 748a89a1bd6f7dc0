using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml.Reading;
using Plan.Sdk.Yaml.Schema;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Prints the JSON Schema (draft 2020-12) of the YAML files from the model's description, so that an editor completes keys
/// and explains them. <c>description</c> is Vietnamese, <c>$comment</c> English. The same description gives the same text.
/// </summary>
public static class JsonSchemaPrinter
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of the files of one kind.</summary>
    public static string Print(DocumentKind kind) => Write(json =>
    {
        var records = new SchemaRecords();
        RecordSchema.WriteFile(json, kind, records);
        WriteDefinitions(json, records);
    });

    /// <summary>The schema of all files: <c>kind</c> says which keys belong.</summary>
    public static string PrintAll() => Write(json =>
    {
        var records = new SchemaRecords();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        RecordSchema.WriteApiVersion(json);
        RecordSchema.WriteKinds(json, ModelDescription.Kinds);
        json.WriteEndObject();
        RecordSchema.WriteRequired(json, RootKeys.ApiVersion, RootKeys.Kind);
        json.WriteStartArray("allOf");
        foreach (var kind in ModelDescription.Kinds) WriteBranch(json, kind);
        json.WriteEndArray();
        json.WriteStartObject("$defs");
        foreach (var kind in ModelDescription.Kinds)
        {
            json.WriteStartObject(FileOf(kind));
            RecordSchema.WriteFile(json, kind, records);
            json.WriteEndObject();
        }

        records.WriteAll(json);
        json.WriteEndObject();
    });

    private static void WriteBranch(Utf8JsonWriter json, DocumentKind kind)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(RootKeys.Kind);
        json.WriteString("const", kind.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        RecordSchema.WriteRequired(json, RootKeys.Kind);
        json.WriteEndObject();
        json.WriteStartObject("then");
        json.WriteString("$ref", $"#/$defs/{FileOf(kind)}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string FileOf(DocumentKind kind) => $"{kind.Name}File";

    private static void WriteDefinitions(Utf8JsonWriter json, SchemaRecords records)
    {
        json.WriteStartObject("$defs");
        records.WriteAll(json);
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
