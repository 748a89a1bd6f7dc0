using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins;

/// <summary>
/// Prints the JSON Schema (draft 2020-12) of <c>plan-plugin.json</c> from the description that the reader follows. <c>description</c> is Vietnamese, <c>$comment</c> English. The
/// same description gives the same text.
/// </summary>
public static class ManifestSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema.</summary>
    public static string Print()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var named = new List<ManifestShape>();
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", ManifestDescription.Root.Name);
            WriteMeaning(json, new("Khai báo của một phần mở rộng", "The manifest of a plugin"));
            WriteObject(json, ManifestDescription.Root, named);
            WriteKinds(json);
            json.WriteStartObject("$defs");
            for (var i = 0; i < named.Count; i++)
            {
                json.WriteStartObject(named[i].Name);
                WriteObject(json, named[i], named);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void WriteObject(Utf8JsonWriter json, ManifestShape shape, List<ManifestShape> named)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            json.WriteStartObject(key.Name);
            WriteMeaning(json, key.Description);
            WriteShape(json, key.Shape, named);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, shape.Keys.Where(k => k.Required).Select(k => k.Name));
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteShape(Utf8JsonWriter json, ManifestShape shape, List<ManifestShape> named)
    {
        switch (shape.Type)
        {
            case ManifestType.Text:
                json.WriteString("type", "string");
                json.WriteNumber("maxLength", (int)shape.Max);
                json.WriteString("pattern", shape.Form?.Pattern ?? "\\S");
                break;
            case ManifestType.Word:
                json.WriteStartArray("enum");
                foreach (var word in shape.Choices) json.WriteStringValue(word.Text);
                json.WriteEndArray();
                json.WriteStartArray("markdownEnumDescriptions");
                foreach (var word in shape.Choices) json.WriteStringValue(word.Description.Vi);
                json.WriteEndArray();
                break;
            case ManifestType.Number:
                json.WriteString("type", shape.IsWhole ? "integer" : "number");
                json.WriteNumber("minimum", shape.Min);
                json.WriteNumber("maximum", shape.Max);
                break;
            case ManifestType.Flag:
                json.WriteString("type", "boolean");
                break;
            case ManifestType.List:
                WriteList(json, shape, named);
                break;
            case ManifestType.Object:
                if (!named.Contains(shape)) named.Add(shape);
                json.WriteString("$ref", $"#/$defs/{shape.Name}");
                break;
            default:
                WriteDefault(json);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, ManifestShape shape, List<ManifestShape> named)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", shape.Min);
        json.WriteNumber("maxItems", shape.Max);
        json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        WriteShape(json, shape.Item!, named);
        json.WriteEndObject();
    }

    private static void WriteDefault(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        foreach (var type in (ReadOnlySpan<string>)["string", "number", "boolean", "array"]) json.WriteStringValue(type);
        json.WriteEndArray();
        json.WriteString("pattern", "\\S");
        json.WriteNumber("maxLength", ManifestDescription.MostText);
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteString("pattern", "\\S");
        json.WriteNumber("maxLength", ManifestDescription.MostText);
        json.WriteEndObject();
    }

    // What kind asks for and forbids.
    private static void WriteKinds(Utf8JsonWriter json)
    {
        json.WriteStartArray("allOf");
        foreach (var kind in ManifestWords.Kinds)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject("kind");
            json.WriteString("const", kind.Text);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            json.WriteStartObject("properties");
            foreach (var key in ManifestDescription.Root.Keys.Where(k => !ManifestWords.Has((PluginKind)kind.Value, k.Name))) json.WriteBoolean(key.Name, false);
            json.WriteStartObject("provides");
            json.WriteStartObject("items");
            json.WriteStartArray("enum");
            foreach (var ability in ManifestWords.AbilitiesOf((PluginKind)kind.Value)) json.WriteStringValue(ability);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            if (kind.Value is PluginKind.Assembly) WriteRequired(json, ["entry"]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRequired(Utf8JsonWriter json, IEnumerable<string> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void WriteMeaning(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteString("description", text.Vi);
        json.WriteString("$comment", text.En);
    }
}
