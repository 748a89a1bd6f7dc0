using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>Walks two plans side by side along the description of the model. Not thread-safe.</summary>
internal sealed class RecordComparer(PlanSide before, PlanSide after)
{
    private readonly List<Difference> found = [];

    public IEnumerable<Difference> Compare()
    {
        Compare(before.Root, after.Root);
        return found;
    }

    private void Compare(PlanItem old, PlanItem now)
    {
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in (IEnumerable<FieldDescription>)old.Description.Fields)
        {
            if (field.IsDerived) continue;
            if (field.Group is { } group)
            {
                if (groups.Add(group)) CompareGroup(old, now, old.Description.Fields.Where(f => string.Equals(f.Group, group, StringComparison.Ordinal)).ToList());
            }
            else if (field.Shape is RecordShape) CompareRecord(old, now, field);
            else if (field.Shape is ListShape { Item: RecordShape }) CompareItems(old, now, field);
            else if (field.Shape is ListShape list) CompareValues(old, now, field, list);
            else if (!Equals(old.Value(field), now.Value(field))) AddValue(old, now, field, field, FieldNames.Of(old.Description, field), ValueWords.Of(old, field), ValueWords.Of(now, field));
        }
    }

    private void CompareGroup(PlanItem old, PlanItem now, List<FieldDescription> group)
    {
        var (oldField, newField) = (group.FirstOrDefault(f => old.Value(f) is not null), group.FirstOrDefault(f => now.Value(f) is not null));
        if (oldField == newField && (oldField is null || Equals(old.Value(oldField), now.Value(oldField)))) return;
        AddValue(old, now, oldField ?? newField!, newField ?? oldField!, FieldNames.OfGroup(old.Description, group[0]), ValueWords.OfGroup(old, group), ValueWords.OfGroup(now, group));
    }

    private void CompareRecord(PlanItem old, PlanItem now, FieldDescription field)
    {
        var (one, other) = (old.One(field), now.One(field));
        if (one is null && other is null) return;
        if (one is null) Add(other!, ItemNames.Numbered(other!));
        else if (other is null) Remove(one);
        else if (one.Record is not PlanPeriod) Compare(one, other);
        else if (!Equals(one.Record, other.Record))
            AddValue(old, now, field, field, FieldNames.Of(old.Description, field), ValueWords.Of(one), ValueWords.Of(other));
    }

    private void CompareItems(PlanItem old, PlanItem now, FieldDescription field)
    {
        var (olds, news) = (old.In(field), now.In(field));
        var matches = new ItemMatches(olds.Count, news.Count);
        for (var j = 0; j < news.Count; j++)
        {
            if (before.Find(news[j]) is { } same && after.Find(same) is not null && same.Parent == old && same.Field == field) matches.Pair(same.Index, j);
        }

        matches.PairAlike(i => !IsElsewhere(olds[i], after), j => !IsElsewhere(news[j], before), (i, j) => Likeness.Of(olds[i], news[j]));
        foreach (var i in matches.OnlyBefore.Where(i => !IsElsewhere(olds[i], after))) Remove(olds[i]);
        for (var j = 0; j < news.Count; j++)
        {
            if (matches.BeforeOf(j) is { } i) Compare(olds[i], news[j]);
            else if (IsElsewhere(news[j], before)) Move(news[j]);
            else Add(news[j], ItemNames.OfNew(j, olds, news, matches));
        }

        if (matches.Reordered() is not { } order) return;
        var (was, becomes) = (string.Join(", ", order.Before.Select(p => ItemNames.Short(olds[p.Before]))), string.Join(", ", order.After.Select(p => ItemNames.Short(news[p.After]))));
        found.Add(new(DifferenceKind.Moved, old.Path.Field(field.Key), now.Path.Field(field.Key), was, becomes, DifferenceWords.Reordered(now, FieldNames.OfItem(field), was, becomes)) { Subject = DifferenceWords.PartOf(old, new($"thứ tự {FieldNames.OfItem(field).Vi}", "")) });
    }

    /// <summary>An item whose id names one item of each plan, so that it came from another place when it is not in this list.</summary>
    private static bool IsElsewhere(PlanItem item, PlanSide other) => item.Side.Find(item) is not null && other.Find(item) is not null;

    private void CompareValues(PlanItem old, PlanItem now, FieldDescription field, ListShape list)
    {
        var (olds, news) = (Items(old.Value(field)), Items(now.Value(field)));
        var matches = new ItemMatches(olds.Count, news.Count);
        matches.PairAlike(_ => true, _ => true, (i, j) => Likeness.Of(list.Item, olds[i], news[j]));
        var label = FieldNames.Of(old.Description, field);
        foreach (var i in matches.OnlyBefore) AddValue(old, now, field, i, -1, label, ValueWords.Of(old, list.Item, olds[i]), null);
        for (var j = 0; j < news.Count; j++)
        {
            if (matches.BeforeOf(j) is not { } i) AddValue(old, now, field, -1, j, label, null, ValueWords.Of(now, list.Item, news[j]));
            else if (!Equals(olds[i], news[j])) AddValue(old, now, field, i, j, label, ValueWords.Of(old, list.Item, olds[i]), ValueWords.Of(now, list.Item, news[j]));
        }

        if (matches.Reordered() is not { } order) return;
        var (was, becomes) = (string.Join(", ", order.Before.Select(p => ValueWords.Of(old, list.Item, olds[p.Before]))), string.Join(", ", order.After.Select(p => ValueWords.Of(now, list.Item, news[p.After]))));
        found.Add(new(DifferenceKind.Moved, old.Path.Field(field.Key), now.Path.Field(field.Key), was, becomes, DifferenceWords.Reordered(now, label, was, becomes)) { Subject = DifferenceWords.PartOf(old, new($"thứ tự {label.Vi}", "")) });
    }

    private void Add(PlanItem item, LocalizedText? name)
    {
        found.Add(new(DifferenceKind.Added, null, item.Path, null, ValueWords.Of(item), DifferenceWords.Added(item)) { Subject = DifferenceWords.Subject(item, name) });
        MoveInto(item);
    }

    private void Remove(PlanItem item) => found.Add(new(DifferenceKind.Removed, item.Path, null, ValueWords.Of(item), null, DifferenceWords.Removed(item)) { Subject = DifferenceWords.Subject(item, ItemNames.Official(item)) });

    /// <summary>What stands inside a new item may have been in the plan before.</summary>
    private void MoveInto(PlanItem item)
    {
        foreach (var child in item.Children)
        {
            if (IsElsewhere(child, before)) Move(child);
            else MoveInto(child);
        }
    }

    private void Move(PlanItem now)
    {
        var old = before.Find(now)!;
        found.Add(new(DifferenceKind.Moved, old.Path, now.Path, ItemNames.Place(old).Vi, ItemNames.Place(now).Vi, DifferenceWords.Moved(old, now)) { Subject = DifferenceWords.Subject(old, ItemNames.Official(old)) });
        Compare(old, now);
    }

    private void AddValue(PlanItem old, PlanItem now, FieldDescription oldField, FieldDescription newField, LocalizedText label, string? was, string? becomes)
    {
        // What differs and reads alike is shown as the plan writes it.
        if (was is not null && string.Equals(was, becomes, StringComparison.Ordinal))
            (was, becomes) = (ValueWords.Written(old.Value(oldField)!), ValueWords.Written(now.Value(newField)!));
        var (from, to) = (old.Record as Target, now.Record as Target);
        var isFigure = oldField.Shape is AmountShape && from is not null && to is not null;
        var better = isFigure && before.BetterFor(from!) is var direction && direction == after.BetterFor(to!) ? direction : null;
        var effect = isFigure ? FigureChange.EffectOf(from!, to!, better) : DifferenceEffect.None;
        var said = isFigure && FigureChange.Word(from!, to!, effect) is { } figure ? DifferenceWords.Said(ItemNames.Of(now), null, figure)
            : oldField.Shape is IdShape && was is not null && becomes is not null ? DifferenceWords.Value(old, label, oldField.Shape, was, becomes)
            : DifferenceWords.Value(now, label, newField.Shape, was, becomes);
        Add(was is null ? null : old.Path.Field(oldField.Key), becomes is null ? null : now.Path.Field(newField.Key), was, becomes, said, DifferenceWords.PartOf(old, label), effect);
    }

    private void AddValue(PlanItem old, PlanItem now, FieldDescription field, int i, int j, LocalizedText label, string? was, string? becomes)
    {
        if (was is not null && string.Equals(was, becomes, StringComparison.Ordinal))
            (was, becomes) = (ValueWords.Written(Items(old.Value(field))[i]), ValueWords.Written(Items(now.Value(field))[j]));
        var (from, to) = (i < 0 ? null : old.Path.Field(field.Key).Item(i), j < 0 ? null : now.Path.Field(field.Key).Item(j));
        Add(from, to, was, becomes, DifferenceWords.Value(now, label, ((ListShape)field.Shape).Item, was, becomes), DifferenceWords.PartOf(old, label), DifferenceEffect.None);
    }

    private void Add(Origins.ModelPath? from, Origins.ModelPath? to, string? was, string? becomes, LocalizedText said, string subject, DifferenceEffect effect) => found.Add(
        new(was is null ? DifferenceKind.Added : becomes is null ? DifferenceKind.Removed : DifferenceKind.Changed, from, to, was, becomes, said) { Subject = subject, Effect = effect });

    private static List<object> Items(object? value) => value is System.Collections.IEnumerable list ? list.Cast<object>().ToList() : [];
}
