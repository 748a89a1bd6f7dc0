using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>A record of a plan at its place.</summary>
internal sealed class PlanItem
{
    private readonly Dictionary<string, IReadOnlyList<PlanItem>> children = new(StringComparer.Ordinal);

    public PlanItem(RecordDescription description, object record, PlanItem? parent, FieldDescription? field, int index, PlanSide side)
    {
        Description = description;
        Record = record;
        Parent = parent;
        Field = field;
        Index = index;
        Side = side;
        Path = parent is null ? ModelPath.Root : index < 0 ? parent.Path.Field(field!.Key) : parent.Path.Field(field!.Key).Item(index);
        Id = description.Find("id") is { Shape: IdShape } id ? (string?)id.Get(record, side.Context) : null;
        foreach (var own in description.Fields)
        {
            if (own.IsDerived || own.Get(record, side.Context) is not { } value) continue;
            if (own.Shape is RecordShape one) children[own.Key] = [new(one.Description, value, this, own, -1, side)];
            else if (own.Shape is ListShape { Item: RecordShape many })
                children[own.Key] = ((IEnumerable<object>)value).Select((item, i) => new PlanItem(many.Description, item, this, own, i, side)).ToList();
        }
    }

    public RecordDescription Description { get; }

    public object Record { get; }

    public PlanItem? Parent { get; }

    /// <summary>The field of the parent that holds it; <c>null</c> for the plan.</summary>
    public FieldDescription? Field { get; }

    /// <summary>Its position in a list; -1 when it is the field's one value.</summary>
    public int Index { get; }

    public PlanSide Side { get; }

    public ModelPath Path { get; }

    public string? Id { get; }

    public IEnumerable<PlanItem> Children => children.Values.SelectMany(c => c);

    /// <summary>The records of a field.</summary>
    public IReadOnlyList<PlanItem> In(FieldDescription field) => children.GetValueOrDefault(field.Key) ?? [];

    /// <summary>The one record of a field; <c>null</c> when absent.</summary>
    public PlanItem? One(FieldDescription field) => In(field) is [var one, ..] ? one : null;

    /// <summary>The value of a field; <c>null</c> when absent, also for an empty list.</summary>
    public object? Value(FieldDescription field) =>
        field.Get(Record, Side.Context) is { } value && !(value is System.Collections.IEnumerable list and not string && !list.GetEnumerator().MoveNext()) ? value : null;
}
