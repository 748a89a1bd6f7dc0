using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>
/// The keys of <see cref="ItemChange{T}"/>: the item's own, none but the id required. Lists of items with ids are left out, because
/// those are changed by their own ids.
/// </summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal static class ItemChangeDescription<T>
    where T : class
{
    private static RecordDescription? known;

    public static RecordDescription Of(RecordDescription item) => known ??= Describe(item);

    private static RecordDescription Describe(RecordDescription item)
    {
        var fields = new List<FieldDescription>();
        foreach (var field in item.Fields)
        {
            if (field.Shape is ListShape { Item: RecordShape list } && list.Description.Find("id") is { Required: true }) continue;
            var index = field.IsDerived ? -1 : fields.Count(f => !f.IsDerived);
            fields.Add(new(index, field.Key, field.Shape, field.Description, (record, _) => ValueOf((ItemChange<T>)record, field), null)
            {
                Required = field.Shape is IdShape,
                Group = field.Group,
            });
        }

        var id = fields.First(f => f.Shape is IdShape);
        return new($"{item.Name}Change", typeof(ItemChange<T>), new($"{item.Description.Vi}: mã và các giá trị mới", $"{item.Description.En}: its id and new values"), fields.ToValueList(), null, v => Create(v, id, fields));
    }

    private static object? ValueOf(ItemChange<T> change, FieldDescription field)
    {
        if (field.Shape is IdShape) return change.Id;
        foreach (var value in change.Values)
        {
            if (!field.IsDerived && string.Equals(value.Key, field.Key, StringComparison.Ordinal)) return value.Value;
        }

        return null;
    }

    private static ItemChange<T> Create(FieldValues values, FieldDescription id, List<FieldDescription> fields)
    {
        var changes = new List<FieldChange>();
        foreach (var field in fields)
        {
            if (!field.IsDerived && field != id && values.Any(field) is { } value) changes.Add(new(field.Key, value));
        }

        return new(values.Required(id), changes.ToValueList());
    }
}
