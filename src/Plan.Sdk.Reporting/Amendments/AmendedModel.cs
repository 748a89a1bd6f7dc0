using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>A plan while it is amended: the model, and where each of its values stands now. Not thread-safe.</summary>
internal sealed class AmendedModel(PlanDocument<ActionPlan> plan)
{
    /// <summary>Stored fields are read from their record alone; the plan around it plays no part.</summary>
    public static PlanContext Nowhere { get; } = new(new() { Id = "-", Document = new() { Type = "KH", Issuer = "-", Subject = "-" } }, PlanWorkspace.Empty, DateOnly.MinValue);

    public ActionPlan Plan { get; private set; } = plan.Model;

    public SourceMap Map { get; private set; } = plan.SourceMap;

    /// <summary>All items of a type, in the order of the plan.</summary>
    public IEnumerable<PlacedItem> ItemsOf(Type type) => Visit(new(ModelDescription.ActionPlan, Plan, ModelPath.Root)).Where(i => i.Description.Type == type);

    /// <summary>The item of a type and id; <c>null</c> when there is none.</summary>
    public PlacedItem? Find(Type type, string id) => ItemsOf(type).FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal));

    /// <summary>Sets the value at a path; <c>null</c> takes it out. It stands from now on where the amendment writes it.</summary>
    public void Set(ModelPath path, object? value, SourceMap from, ModelPath written)
    {
        Plan = (ActionPlan)With(ModelDescription.ActionPlan, Plan, Steps(path), 0, value);
        Map = Map.With(new Dictionary<ModelPath, (SourceMap, ModelPath)> { [path] = (from, written) });
    }

    /// <summary>Puts an item into a list.</summary>
    public void Insert(ModelPath list, int count, int index, object item, SourceMap from, ModelPath written)
    {
        var places = new Dictionary<ModelPath, (SourceMap, ModelPath)> { [list.Item(index)] = (from, written) };
        for (var i = index; i < count; i++) places[list.Item(i + 1)] = (Map, list.Item(i));
        ChangeList(list, items => items.Insert(index, item), places);
    }

    /// <summary>Takes an item out of its list.</summary>
    public void Remove(ModelPath item, int count)
    {
        var list = item.Parent!;
        var places = new Dictionary<ModelPath, (SourceMap, ModelPath)>();
        for (var i = item.Index + 1; i < count; i++) places[list.Item(i - 1)] = (Map, list.Item(i));
        ChangeList(list, items => items.RemoveAt(item.Index), places);
    }

    /// <summary>The items of the list at a path.</summary>
    public IReadOnlyList<object> ListAt(ModelPath path)
    {
        object? value = Plan;
        var description = ModelDescription.ActionPlan;
        var steps = Steps(path);
        for (var i = 0; i < steps.Count && value is not null; i++)
        {
            if (steps[i].Key is not { } key)
            {
                value = ((IEnumerable<object>)value).ElementAt(steps[i].Index);
                continue;
            }

            var field = description.Find(key)!;
            value = field.Get(value, Nowhere);
            if (RecordIn(field.Shape) is { } inner) description = inner;
        }

        return value is IEnumerable<object> items ? [.. items] : [];
    }

    private void ChangeList(ModelPath list, Action<List<object>> change, Dictionary<ModelPath, (SourceMap, ModelPath)> places)
    {
        var items = ListAt(list).ToList();
        change(items);
        Plan = (ActionPlan)With(ModelDescription.ActionPlan, Plan, Steps(list), 0, items);
        Map = Map.With(places);
    }

    private static IEnumerable<PlacedItem> Visit(PlacedItem item)
    {
        yield return item;
        foreach (var field in (IEnumerable<FieldDescription>)item.Description.Fields)
        {
            if (field.IsDerived || RecordIn(field.Shape) is not { } inner || field.Get(item.Record, Nowhere) is not { } value) continue;
            var at = item.Path.Field(field.Key);
            var children = field.Shape is RecordShape ? [new(inner, value, at)] : ((IEnumerable<object>)value).Select((child, i) => new PlacedItem(inner, child, at.Item(i)));
            foreach (var child in children.SelectMany(Visit)) yield return child;
        }
    }

    private static RecordDescription? RecordIn(ValueShape shape) => shape switch
    {
        RecordShape one => one.Description,
        ListShape { Item: RecordShape many } => many.Description,
        _ => null,
    };

    /// <summary>The record with the value at the end of the steps; of keys that exclude each other the one that is set stays.</summary>
    private static object With(RecordDescription description, object record, List<ModelPath> steps, int at, object? value)
    {
        var changed = description.Find(steps[at].Key!)!;
        var slots = new object?[description.StoredCount];
        foreach (var field in description.Fields)
        {
            if (field.IsDerived) continue;
            var isRival = at == steps.Count - 1 && value is not null && field != changed && field.Group is not null && string.Equals(field.Group, changed.Group, StringComparison.Ordinal);
            var own = isRival ? null : field.Get(record, Nowhere);
            slots[field.Index] = field == changed ? Inside(field, own, steps, at + 1, value) : own;
        }

        return description.Create(slots);
    }

    private static object? Inside(FieldDescription field, object? own, List<ModelPath> steps, int at, object? value)
    {
        if (at == steps.Count) return field.Shape is ListShape all && value is List<object> items ? all.Make([.. items]) : value;
        if (field.Shape is RecordShape one) return With(one.Description, own ?? one.Description.Create(new object?[one.Description.StoredCount]), steps, at, value);
        var list = (ListShape)field.Shape;
        var changed = ((IEnumerable<object>)own!).ToArray();
        var index = steps[at].Index;
        changed[index] = at == steps.Count - 1 ? value! : With(((RecordShape)list.Item).Description, changed[index], steps, at + 1, value);
        return list.Make(changed);
    }

    private static List<ModelPath> Steps(ModelPath path)
    {
        var steps = new List<ModelPath>();
        for (var step = path; step.Parent is not null; step = step.Parent) steps.Add(step);
        steps.Reverse();
        return steps;
    }
}
