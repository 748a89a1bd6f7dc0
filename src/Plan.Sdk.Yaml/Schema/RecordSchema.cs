using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml.Reading;

namespace Plan.Sdk.Yaml.Schema;

/// <summary>Writes the schema of a mapping with known keys.</summary>
internal static class RecordSchema
{
    /// <summary>A file of a kind: the record's keys beside <c>apiVersion</c> and <c>kind</c>.</summary>
    public static void WriteFile(Utf8JsonWriter json, DocumentKind kind, SchemaRecords records)
    {
        json.WriteString("title", kind.Name);
        WriteMeaning(json, kind.Description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteApiVersion(json);
        WriteKinds(json, [kind]);
        WriteFields(json, kind.Record, records);
        json.WriteEndObject();
        WriteRequired(json, [RootKeys.ApiVersion, RootKeys.Kind, .. RequiredKeys(kind.Record)]);
        WriteGroups(json, kind.Record);
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>A record inside a file.</summary>
    public static void WriteRecord(Utf8JsonWriter json, RecordDescription record, SchemaRecords records)
    {
        WriteMeaning(json, record.Description);
        if (record.Shorthand is { } shorthand) ShapeSchema.WriteScalar(json, shorthand.Shape, "object");
        else json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteFields(json, record, records);
        json.WriteEndObject();
        WriteRequired(json, [.. RequiredKeys(record)]);
        WriteGroups(json, record);
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>The property <c>apiVersion</c>.</summary>
    public static void WriteApiVersion(Utf8JsonWriter json)
    {
        json.WriteStartObject(RootKeys.ApiVersion);
        WriteMeaning(json, new("Phiên bản cách viết tệp", "Version of the format"));
        json.WriteString("const", ModelDescription.ApiVersion);
        json.WriteEndObject();
    }

    /// <summary>The property <c>kind</c>.</summary>
    public static void WriteKinds(Utf8JsonWriter json, ValueList<DocumentKind> kinds)
    {
        json.WriteStartObject(RootKeys.Kind);
        WriteMeaning(json, new("Loại tệp", "Kind of the file"));
        ShapeSchema.WriteWords(json, kinds, k => k.Name, k => k.Description);
        json.WriteEndObject();
    }

    /// <summary>The list of required keys; nothing when there is none.</summary>
    public static void WriteRequired(Utf8JsonWriter json, params ReadOnlySpan<string> keys)
    {
        if (keys.IsEmpty) return;
        json.WriteStartArray("required");
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
    }

    /// <summary>What something means, Vietnamese for the editor, English beside it.</summary>
    public static void WriteMeaning(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteString("description", text.Vi);
        json.WriteString("$comment", text.En);
    }

    private static IEnumerable<string> RequiredKeys(RecordDescription record) => record.Fields.Where(f => f.Required).Select(f => f.Key);

    private static void WriteFields(Utf8JsonWriter json, RecordDescription record, SchemaRecords records)
    {
        foreach (var field in record.Fields)
        {
            if (field.IsDerived) continue;
            json.WriteStartObject(field.Key);
            WriteMeaning(json, field.Description);
            ShapeSchema.Write(json, field.Shape, records, field.Required);
            json.WriteEndObject();
        }
    }

    // No two keys of a group: each pair is refused, which names the keys in an editor's message.
    private static void WriteGroups(Utf8JsonWriter json, RecordDescription record)
    {
        var groups = record.Fields.Where(f => f.Group is not null).GroupBy(f => f.Group, StringComparer.Ordinal).ToArray();
        if (groups.Length == 0) return;
        json.WriteStartObject("not");
        json.WriteStartArray("anyOf");
        foreach (var group in groups)
        {
            var keys = group.Select(f => f.Key).ToArray();
            for (var i = 0; i < keys.Length; i++)
            {
                for (var j = i + 1; j < keys.Length; j++)
                {
                    json.WriteStartObject();
                    WriteRequired(json, keys[i], keys[j]);
                    json.WriteEndObject();
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
