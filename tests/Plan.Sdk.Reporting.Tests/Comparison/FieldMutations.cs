using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Tests.Comparison;

/// <summary>A plan with one field of one of its records changed, for every field of every record and every way to change it.</summary>
internal sealed class FieldMutations(PlanContext context)
{
    private readonly List<(ModelPath Path, string Field, ActionPlan Plan)> made = [];

    public IReadOnlyList<(ModelPath Path, string Field, ActionPlan Plan)> All()
    {
        Visit(ModelDescription.ActionPlan, context.Plan, ModelPath.Root, changed => (ActionPlan)changed);
        return made;
    }

    private void Visit(RecordDescription description, object record, ModelPath path, Func<object, ActionPlan> place)
    {
        foreach (var field in description.Fields)
        {
            if (field.IsDerived) continue;
            var value = field.Get(record, context);
            foreach (var other in Others(field, value))
            {
                var changed = With(description, record, field, other);

                // A value that is the usual one may as well be left out.
                if (other is not null || !changed.Equals(record)) made.Add((path.Field(field.Key), $"{description.Name}.{field.Key}", place(changed)));
            }

            if (value is null) continue;
            if (field.Shape is RecordShape one) Visit(one.Description, value, path.Field(field.Key), changed => place(With(description, record, field, changed)));
            if (field.Shape is not ListShape { Item: RecordShape many } list) continue;
            var items = ((IEnumerable<object>)value).ToArray();
            for (var i = 0; i < items.Length; i++)
            {
                var at = i;
                Visit(many.Description, items[i], path.Field(field.Key).Item(i), changed => place(With(description, record, field, list.Make([.. items[..at], changed, .. items[(at + 1)..]]))));
            }
        }
    }

    private static IEnumerable<object?> Others(FieldDescription field, object? value)
    {
        if (field.Shape is ListShape list)
        {
            var items = value is null ? [] : ((System.Collections.IEnumerable)value).Cast<object>().ToArray();
            var more = SampleValues.Of(list.Item, 777);
            yield return list.Make([.. items, more]);
            yield return list.Make([more, .. items]);
            for (var i = 0; i < items.Length; i++) yield return list.Make([.. items[..i], .. items[(i + 1)..]]);
            if (items.Length > 1 && !items[0].Equals(items[^1])) yield return list.Make([items[^1], .. items[1..^1], items[0]]);
            if (items.Length > 0 && list.Item is not RecordShape && SampleValues.Other(list.Item, items[0]) is { } another) yield return list.Make([another, .. items[1..]]);
            yield break;
        }

        if (value is null) yield return SampleValues.Of(field.Shape, 555);
        else if (SampleValues.Other(field.Shape, value) is { } other) yield return other;
        if (value is not null && !field.Required) yield return null;
    }

    /// <summary>The record with one field changed; of keys that exclude each other the changed one stays.</summary>
    private object With(RecordDescription description, object record, FieldDescription changed, object? value)
    {
        var slots = new object?[description.StoredCount];
        foreach (var field in description.Fields)
        {
            if (field.IsDerived || (field != changed && value is not null && field.Group is not null && string.Equals(field.Group, changed.Group, StringComparison.Ordinal))) continue;
            slots[field.Index] = field == changed ? value : field.Get(record, context);
        }

        return description.Create(slots);
    }
}
