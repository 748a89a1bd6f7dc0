using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The shape of a value of the manifest: what the reader accepts and the schema says. Immutable.</summary>
internal sealed class ManifestShape
{
    private readonly Lazy<ValueList<ManifestKey>> keys = new([]);

    private ManifestShape(ManifestType type, LocalizedText words)
    {
        Type = type;
        Words = words;
    }

    private ManifestShape(string name, LocalizedText words, Func<ValueList<ManifestKey>> keys)
        : this(ManifestType.Object, words)
    {
        Name = name;
        this.keys = new(keys);
    }

    public ManifestType Type { get; }

    /// <summary>What belongs there, for messages.</summary>
    public LocalizedText Words { get; }

    /// <summary>The name of an object's shape in the schema.</summary>
    public string Name { get; } = "";

    /// <summary>The keys of an object.</summary>
    public ValueList<ManifestKey> Keys => keys.Value;

    /// <summary>The form of a text; <c>null</c>: words for people.</summary>
    public ManifestForm? Form { get; private init; }

    /// <summary>The words of which the value is one.</summary>
    public ValueList<ManifestWord> Choices { get; private init; } = [];

    /// <summary>The shape of a list's items.</summary>
    public ManifestShape? Item { get; private init; }

    /// <summary>The least number or count.</summary>
    public decimal Min { get; private init; }

    /// <summary>The greatest number, length or count.</summary>
    public decimal Max { get; private init; }

    /// <summary>Whether a number has no fraction.</summary>
    public bool IsWhole { get; private init; }

    public ManifestKey? Find(string key)
    {
        foreach (var known in Keys)
        {
            if (string.Equals(known.Name, key, StringComparison.Ordinal)) return known;
        }

        return null;
    }

    public static ManifestShape Text(int most) => new(ManifestType.Text, new("một đoạn chữ", "a text")) { Max = most };

    public static ManifestShape Formed(ManifestForm form, int most) => new(ManifestType.Text, form.Words) { Form = form, Max = most };

    public static ManifestShape Word(ValueList<ManifestWord> choices) =>
        new(ManifestType.Word, new("một từ trong danh sách cho sẵn", "one of the words offered")) { Choices = choices };

    public static ManifestShape Whole(int min, int max) =>
        new(ManifestType.Number, new($"số nguyên từ {min} đến {max}", $"a whole number from {min} to {max}")) { Min = min, Max = max, IsWhole = true };

    public static ManifestShape Decimal(decimal min, decimal max) => new(ManifestType.Number, new($"số từ {min} đến {max}", $"a number from {min} to {max}")) { Min = min, Max = max };

    public static ManifestShape Flag { get; } = new(ManifestType.Flag, new("true hoặc false", "true or false"));

    public static ManifestShape Default { get; } =
        new(ManifestType.Default, new("một đoạn chữ, một số, true, false hoặc danh sách đoạn chữ", "a text, a number, true, false or a list of texts"));

    public static ManifestShape List(ManifestShape item, int least, int most) => new(ManifestType.List, new("một danh sách […]", "a list […]")) { Item = item, Min = least, Max = most };

    public static ManifestShape Object(string name, Func<ValueList<ManifestKey>> keys) => new(name, new("một nhóm khóa {…}", "a group of keys {…}"), keys);
}
