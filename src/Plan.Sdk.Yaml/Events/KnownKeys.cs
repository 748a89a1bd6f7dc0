using System.Collections.Frozen;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml.Reading;

namespace Plan.Sdk.Yaml.Events;

/// <summary>Every key that a file of any kind can hold: tells a key that lost its colon from words of a text.</summary>
internal static class KnownKeys
{
    private static readonly Lazy<FrozenSet<string>> All = new(Collect);

    /// <summary>The known key at an index; <c>null</c> when other words stand there.</summary>
    public static string? At(string text, int index)
    {
        var end = index;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == index || (end < text.Length && char.IsLetterOrDigit(text[end]))) return null;
        var word = text[index..end];
        return All.Value.Contains(word) ? word : null;
    }

    private static FrozenSet<string> Collect()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal) { RootKeys.ApiVersion, RootKeys.Kind };
        var seen = new HashSet<RecordDescription>();
        foreach (var kind in ModelDescription.Kinds) Add(kind.Record, keys, seen);
        return keys.ToFrozenSet(StringComparer.Ordinal);
    }

    private static void Add(RecordDescription record, HashSet<string> keys, HashSet<RecordDescription> seen)
    {
        if (!seen.Add(record)) return;
        foreach (var field in record.Fields)
        {
            if (field.IsDerived) continue;
            keys.Add(field.Key);
            var shape = field.Shape is ListShape list ? list.Item : field.Shape;
            if (shape is RecordShape inner) Add(inner.Description, keys, seen);
        }
    }
}
