using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Words for shapes, names and suggestions in messages.</summary>
internal static class ValueNames
{
    public static LocalizedText List { get; } = new("một danh sách (mỗi dòng một dấu “- ”)", "a list (a \"- \" on each line)");

    public static LocalizedText Mapping { get; } = new("các dòng “khóa: giá trị”", "a group of lines \"key: value\"");

    public static LocalizedText Text { get; } = new("một đoạn chữ", "a text");

    public static LocalizedText Nothing { get; } = new("", "");

    /// <summary>What belongs where this shape is.</summary>
    public static LocalizedText Of(ValueShape shape) => shape switch
    {
        RecordShape { Description.Shorthand: not null } => new("một đoạn chữ, hoặc các dòng “khóa: giá trị”", "a text, or lines \"key: value\""),
        RecordShape or OpenShape => Mapping,
        ListShape => List,
        IntegerShape or DecimalShape => new("một số", "a number"),
        AmountShape => new("một số, hoặc khoảng hai số [3, 6]", "a number, or a range of two [3, 6]"),
        BooleanShape => new("true hoặc false", "true or false"),
        DateShape => new("một ngày như 2019-02-26", "a day such as 2019-02-26"),
        CalendarShape => new("một thời điểm", "a point of the calendar"),
        IdShape or ReferenceShape => new("một mã", "an id"),
        ChoiceShape => new("một từ trong danh sách cho sẵn", "one of the words offered"),
        _ => Text,
    };

    /// <summary>The end of a message's first sentence: the name that was probably meant.</summary>
    public static LocalizedText Suggest(string? nearest) =>
        nearest is null ? new(".", ".") : new($"; ý bạn là “{nearest}”?", $"; did you mean \"{nearest}\"?");

    /// <summary>The end of a message's first sentence: the key below which an unknown key belongs, for a line that lost its indentation.</summary>
    public static LocalizedText Owner(RecordDescription description, string key)
    {
        foreach (var field in description.Fields)
        {
            if (field is { IsDerived: false, Shape: RecordShape record } && record.Description.Find(key) is { IsDerived: false })
                return new($"; nếu thuộc “{field.Key}” thì hãy thụt dòng này sâu hơn “{field.Key}:”.", $"; if it belongs to \"{field.Key}\", indent it deeper than \"{field.Key}:\".");
        }

        return Suggest(null);
    }

    /// <summary>The keys to begin a record with, where a text stands in its place.</summary>
    public static LocalizedText Example(ValueShape shape)
    {
        if (shape is not RecordShape record) return Nothing;
        var required = record.Description.Fields.Where(f => f is { IsDerived: false, Required: true } or { IsDerived: false, Key: "text" }).Select(f => f.Key).ToList();
        var keys = string.Join(", ", (required.Count > 0 ? required : StoredKeys(record.Description).Take(2)).Select(k => k + ": …"));
        return new($"; hãy viết {{{keys}}}", $"; write {{{keys}}}");
    }

    /// <summary>The keys that stand in YAML.</summary>
    public static string Keys(RecordDescription description) => string.Join(", ", StoredKeys(description));

    /// <summary>The names that a clause of a record can use.</summary>
    public static IEnumerable<string> ClauseNames(RecordDescription description)
    {
        foreach (var field in (IEnumerable<FieldDescription>)description.Fields)
        {
            if (HasWords(field.Shape)) yield return field.Key;
        }
    }

    /// <summary>The keys that stand in YAML.</summary>
    public static IEnumerable<string> StoredKeys(RecordDescription description)
    {
        foreach (var field in (IEnumerable<FieldDescription>)description.Fields)
        {
            if (!field.IsDerived) yield return field.Key;
        }
    }

    /// <summary>Whether a clause can show values of a shape.</summary>
    public static bool HasWords(ValueShape shape) => shape switch
    {
        ClauseShape or BooleanShape => false,
        RecordShape record => record.Description.Type == typeof(Model.PlanPeriod) || record.Description.Type == typeof(Model.Organization),
        ListShape list => HasWords(list.Item),
        _ => true,
    };

    /// <summary>The names of kinds.</summary>
    public static string Kinds(ValueList<DocumentKind> kinds) => string.Join(", ", kinds.Select(k => k.Name));
}
