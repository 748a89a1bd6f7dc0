using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>
/// The keys of one record of the model, in the order they are written. The one source of the reader, the JSON Schema and
/// the template checker. Immutable; thread-safe.
/// </summary>
public sealed class RecordDescription
{
    private readonly FrozenDictionary<string, FieldDescription> byKey;
    private readonly RecordFactory create;

    internal RecordDescription(string name, Type type, LocalizedText description, ValueList<FieldDescription> fields, FieldDescription? shorthand, RecordFactory create)
    {
        Name = name;
        Type = type;
        Description = description;
        Fields = fields;
        Shorthand = shorthand;
        StoredCount = fields.Count(f => !f.IsDerived);
        this.create = create;
        byKey = fields.ToFrozenDictionary(f => f.Key, StringComparer.Ordinal);
    }

    /// <summary>The record's type.</summary>
    public Type Type { get; }

    /// <summary>The name, the same in schema and manual.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Description { get; }

    /// <summary>All fields, derived ones last.</summary>
    public ValueList<FieldDescription> Fields { get; }

    /// <summary>The field that a plain text in place of the mapping fills; <c>null</c> when a mapping has to be written.</summary>
    public FieldDescription? Shorthand { get; }

    /// <summary>The number of fields that stand in YAML.</summary>
    public int StoredCount { get; }

    /// <summary>The field of a key, letter case counting; <c>null</c> when there is none.</summary>
    public FieldDescription? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>Makes the record. Each required field has a value, each value fits its field's shape.</summary>
    /// <param name="slots"><see cref="StoredCount"/> values, each at its field's <see cref="FieldDescription.Index"/>.</param>
    public object Create(ReadOnlySpan<object?> slots) => create(new(slots));
}
