using System.Text.Json;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Yaml.Schema;

/// <summary>The records that a schema refers to, each to be defined once, in the order they were first named.</summary>
internal sealed class SchemaRecords
{
    private readonly List<RecordDescription> found = [];
    private readonly HashSet<RecordDescription> known = [];

    /// <summary>The pointer to a record's definition.</summary>
    public string Refer(RecordDescription record)
    {
        if (known.Add(record)) found.Add(record);
        return $"#/$defs/{record.Name}";
    }

    /// <summary>Writes the definitions; those they name in turn follow.</summary>
    public void WriteAll(Utf8JsonWriter json)
    {
        for (var i = 0; i < found.Count; i++)
        {
            json.WriteStartObject(found[i].Name);
            RecordSchema.WriteRecord(json, found[i], this);
            json.WriteEndObject();
        }
    }
}
