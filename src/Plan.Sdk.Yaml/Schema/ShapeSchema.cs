using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Yaml.Schema;

/// <summary>Writes the schema of a value by its shape: what the reader accepts, as an editor sees YAML's types.</summary>
internal static class ShapeSchema
{
    private const string Null = "null";
    private const string UnitPattern = "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$";
    private const string Year = "(19|20|21)[0-9]{2}";
    private const string MonthDay = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /// <summary>Writes the keywords of a shape into the open object; a value that is not required may be left blank.</summary>
    public static void Write(Utf8JsonWriter json, ValueShape shape, SchemaRecords records, bool required)
    {
        switch (shape)
        {
            case RecordShape record when required:
                json.WriteString("$ref", records.Refer(record.Description));
                break;
            case RecordShape record:
                json.WriteStartArray("anyOf");
                WriteReference(json, record, records);
                WriteBlank(json);
                json.WriteEndArray();
                break;
            case OpenShape:
                WriteType(json, required ? ["object"] : ["object", Null]);
                break;
            case ListShape { AllowsSingle: false } list:
                WriteType(json, required ? ["array"] : ["array", Null]);
                WriteItems(json, list, records, required);
                break;
            case ListShape list:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                Write(json, list.Item, records, required: true);
                json.WriteEndObject();
                json.WriteStartObject();
                json.WriteString("type", "array");
                WriteItems(json, list, records, required);
                json.WriteEndObject();
                if (!required) WriteBlank(json);
                json.WriteEndArray();
                break;
            default:
                WriteScalar(json, shape, required ? null : Null);
                break;
        }
    }

    /// <summary>Writes the keywords of a scalar.</summary>
    /// <param name="json">Takes them.</param>
    /// <param name="shape">The scalar's shape.</param>
    /// <param name="orType">A further type that the value may have.</param>
    public static void WriteScalar(Utf8JsonWriter json, ValueShape shape, string? orType)
    {
        switch (shape)
        {
            case TextShape { MayBeEmpty: true }:
                WriteTypes(json, orType, "string", "number", "boolean", "null");
                break;
            case TextShape or ClauseShape:
                // A bare 2025 or true in place of a text is text.
                WriteTypes(json, orType, "string", "number", "boolean");
                json.WriteString("pattern", "\\S");
                break;
            case IdShape:
                WriteId(json, IdShape.Pattern, orType);
                break;
            case ReferenceShape reference:
                WriteId(json, reference.Target == ReferenceTarget.Paper ? IdShape.Pattern : UnitPattern, orType);
                break;
            case ChoiceShape choices:
                WriteWords(json, choices.Choices, c => c.Key, c => c.Description, orBlank: orType is not null);
                break;
            case IntegerShape integer:
                WriteTypes(json, orType, "integer");
                json.WriteNumber("minimum", integer.Min);
                json.WriteNumber("maximum", integer.Max);
                break;
            case DecimalShape number:
                WriteTypes(json, orType, "number");
                WriteLeast(json, number);
                break;
            case AmountShape amount:
                WriteTypes(json, orType, "number", "array");
                WriteLeast(json, amount.Number);
                WriteRange(json, amount.Number);
                break;
            case BooleanShape:
                WriteTypes(json, orType, "boolean");
                break;
            case DateShape:
                WriteTypes(json, orType, "string");
                json.WriteString("format", "date");
                json.WriteString("pattern", $"^{Year}-{MonthDay}$");
                break;
            case CalendarShape calendar:
                WriteCalendar(json, calendar.Forms, orType);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape), shape, "No scalar.");
        }
    }

    /// <summary>Writes words of which the value is one, each with its meaning.</summary>
    public static void WriteWords<T>(Utf8JsonWriter json, IReadOnlyList<T> words, Func<T, string> key, Func<T, LocalizedText> meaning, bool orBlank = false)
    {
        json.WriteStartArray("enum");
        foreach (var word in words) json.WriteStringValue(key(word));
        if (orBlank) json.WriteNullValue();
        json.WriteEndArray();
        json.WriteStartArray("markdownEnumDescriptions");
        foreach (var word in words) json.WriteStringValue(meaning(word).Vi);
        json.WriteEndArray();
    }

    private static void WriteId(Utf8JsonWriter json, string pattern, string? orType)
    {
        // An id of digits alone is a number to an editor, and the ids true and false are truth values.
        WriteTypes(json, orType, "string", "integer", "boolean");
        json.WriteString("pattern", pattern);
        json.WriteNumber("maxLength", IdShape.MaxLength);
        json.WriteNumber("minimum", 0);
    }

    private static void WriteCalendar(Utf8JsonWriter json, CalendarForms forms, string? orType)
    {
        var years = forms.HasFlag(CalendarForms.Year);
        if (years) WriteTypes(json, orType, "string", "integer");
        else WriteTypes(json, orType, "string");
        var patterns = new List<string>();
        if (years) patterns.Add(Year);
        if (forms.HasFlag(CalendarForms.Quarter)) patterns.Add($"{Year}-[Qq][1-4]");
        if (forms.HasFlag(CalendarForms.Month)) patterns.Add($"{Year}-(0[1-9]|1[0-2])");
        if (forms.HasFlag(CalendarForms.Day)) patterns.Add($"{Year}-{MonthDay}");
        if (forms.HasFlag(CalendarForms.YearlyDay)) patterns.Add(MonthDay);
        json.WriteString("pattern", $"^({string.Join('|', patterns)})$");
        if (!years) return;
        json.WriteNumber("minimum", 1900);
        json.WriteNumber("maximum", 2199);
    }

    private static void WriteLeast(Utf8JsonWriter json, DecimalShape number)
    {
        if (!number.MayBeNegative) json.WriteNumber("minimum", 0);
    }

    private static void WriteRange(Utf8JsonWriter json, DecimalShape number)
    {
        json.WriteStartObject("items");
        json.WriteString("type", "number");
        WriteLeast(json, number);
        json.WriteEndObject();
        json.WriteNumber("minItems", 2);
        json.WriteNumber("maxItems", 2);
    }

    private static void WriteItems(Utf8JsonWriter json, ListShape list, SchemaRecords records, bool required)
    {
        json.WriteStartObject("items");
        Write(json, list.Item, records, required: true);
        json.WriteEndObject();
        if (required) json.WriteNumber("minItems", 1);
    }

    private static void WriteReference(Utf8JsonWriter json, RecordShape record, SchemaRecords records)
    {
        json.WriteStartObject();
        json.WriteString("$ref", records.Refer(record.Description));
        json.WriteEndObject();
    }

    private static void WriteBlank(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", Null);
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, string? orType, params ReadOnlySpan<string> types) =>
        WriteType(json, orType is null ? types : [.. types, orType]);

    private static void WriteType(Utf8JsonWriter json, ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            json.WriteString("type", types[0]);
            return;
        }

        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
