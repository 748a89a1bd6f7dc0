using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>
/// One key of a record. A <em>derived</em> field has no key in YAML: templates and clauses read it, and it is made from
/// the others. Immutable; thread-safe.
/// </summary>
public sealed class FieldDescription
{
    private readonly Func<object, PlanContext, object?> get;
    private readonly Func<object, string>? sourceKey;

    internal FieldDescription(int index, string key, ValueShape shape, LocalizedText description, Func<object, PlanContext, object?> get, Func<object, string>? sourceKey)
    {
        Index = index;
        Key = key;
        Shape = shape;
        Description = description;
        this.get = get;
        this.sourceKey = sourceKey;
    }

    /// <summary>The position among the record's stored fields, from 0; -1 for a derived one.</summary>
    public int Index { get; }

    /// <summary>The key in YAML and the name in templates and clauses.</summary>
    public string Key { get; }

    /// <summary>The shape of the value.</summary>
    public ValueShape Shape { get; }

    /// <summary>What the key means, for an editor and the manual.</summary>
    public LocalizedText Description { get; }

    /// <summary>Whether the key has to be there.</summary>
    public bool Required { get; internal init; }

    /// <summary>The name of a group of keys of which one item may have only one; <c>null</c> when it stands for itself.</summary>
    public string? Group { get; internal init; }

    /// <summary>Whether it is made from other fields.</summary>
    public bool IsDerived => Index < 0;

    /// <summary>Whether a value of a valid record may be missing. Lists are never missing, they are empty.</summary>
    public bool IsOptional => !Required && Shape is not ListShape && !(IsDerived && Always);

    /// <summary>Whether a derived field always has a value.</summary>
    internal bool Always { get; init; }

    /// <summary>The value in a record; <c>null</c> when absent.</summary>
    /// <param name="record">An instance of the described record.</param>
    /// <param name="context">The plan it belongs to.</param>
    public object? Get(object record, PlanContext context) => get(record, context);

    /// <summary>The key in YAML that the value comes from: this one's own, or for a derived field the one it is made from.</summary>
    public string SourceKey(object record) => sourceKey?.Invoke(record) ?? Key;
}
