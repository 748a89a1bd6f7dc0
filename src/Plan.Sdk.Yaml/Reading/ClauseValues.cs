using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Whether the values that a clause names are there.</summary>
internal static class ClauseValues
{
    // Derived fields that may be missing are made from their own record alone; the plan around it plays no part.
    public static PlanContext Nowhere { get; } = new(
        new() { Id = "-", Document = new() { Type = "KH", Issuer = "-", Subject = "-" } }, PlanWorkspace.Empty, DateOnly.MinValue);

    /// <summary>Whether its values come from elsewhere: a paper of the workspace, or the item of a plan that it changes.</summary>
    public static bool IsFilledLater(object record) => record is LegalBasis { Cites: not null } or IItemChange;

    /// <summary>Whether a field of a record has a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="record">The record.</param>
    /// <param name="slots">The values of its stored fields; empty: they are taken from the record.</param>
    public static bool HasValue(FieldDescription field, object record, ReadOnlySpan<object?> slots)
    {
        if (field.IsDerived && !field.IsOptional) return true;
        var value = field.IsDerived || slots.IsEmpty ? field.Get(record, Nowhere) : slots[field.Index];
        return value is not (null or "") && !IsEmptyList(value);
    }

    /// <summary>Whether a value is a list without items.</summary>
    public static bool IsEmptyList(object value) =>
        value is System.Collections.IEnumerable list and not string && !list.GetEnumerator().MoveNext();
}
