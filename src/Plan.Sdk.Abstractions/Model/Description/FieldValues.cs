using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>The values of one record's stored fields while it is read: one slot each, <c>null</c> when absent.</summary>
public readonly ref struct FieldValues(ReadOnlySpan<object?> slots)
{
    private readonly ReadOnlySpan<object?> slots = slots;

    internal T? Get<T>(FieldDescription field)
        where T : class => (T?)slots[field.Index];

    internal T? Value<T>(FieldDescription field)
        where T : struct => (T?)slots[field.Index];

    internal string Required(FieldDescription field) => (string)slots[field.Index]!;

    internal object? Any(FieldDescription field) => slots[field.Index];

    internal ValueList<T> List<T>(FieldDescription field) => (ValueList<T>?)slots[field.Index] ?? [];
}
