using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Tests.Hostile;

/// <summary>
/// A plan in which every key of the model's description is filled and every free text is the caller's, so that a new field is
/// under test the day it is described. Lists have two items; the second has no words of its own, so that templates word its
/// fields. Not thread-safe.
/// </summary>
internal sealed class HostilePlan
{
    private const int Deepest = 2;
    private static readonly CalendarPoint Day = CalendarPoint.Of(new(2026, 12, 20));
    private readonly Func<int, string> text;
    private readonly int variant;
    private readonly Dictionary<RecordDescription, int> open = [];
    private int ids;

    private HostilePlan(int variant, Func<int, string> text)
    {
        this.variant = variant;
        this.text = text;
    }

    /// <summary>How many free texts it has.</summary>
    public int TextCount { get; private set; }

    /// <summary>The plan in a workspace of its issuer and the organization above, made the same way.</summary>
    /// <param name="variant">Which keywords are chosen, and whether the plan's single parts have words of their own.</param>
    /// <param name="text">The free text of a number.</param>
    /// <param name="count">How many free texts there are.</param>
    public static PlanContext Make(int variant, Func<int, string> text, out int count) => Make(new(variant, text), out count);

    /// <summary>The plan, and a record that was made from it, whose texts are numbered behind the plan's.</summary>
    public static (PlanContext Plan, MadeRecord<T> Made) MakeWith<T>(int variant, Func<int, string> text, RecordDescription description)
        where T : class
    {
        var maker = new HostilePlan(variant, text);
        var plan = Make(maker, out _);
        var origins = new MadeOriginsBuilder(description.Type == typeof(Model.Reports.UnitPlan) ? "part" : description.Type == typeof(Amendment) ? "amendment" : "report");
        origins.Add(origins.Root, ModelPath.Root.Field("objectives"), "data/bao-cao.yaml");
        var made = maker.Record(description, 0);
        if (made is Amendment amendment)
        {
            var point = ModelDescription.Of(typeof(AmendedPoint));
            made = amendment with { Points = Enumerable.Range(0, 4).Select(i => (AmendedPoint)maker.Record(point, i)).ToValueList() };
        }

        return (plan, new((T)made, origins.Build()));
    }

    private static PlanContext Make(HostilePlan maker, out int count)
    {
        var above = (Organization)maker.Record(ModelDescription.Organization, 0) with { Id = "cap-tren", Parents = [], Units = [] };
        var issuer = (Organization)maker.Record(ModelDescription.Organization, 0);
        issuer = issuer with { Id = "co-quan", Parents = [new() { Organization = "cap-tren" }], Units = issuer.Units.Select((u, i) => u with { Id = $"bo-phan-{i}" }).ToValueList() };
        var plan = (ActionPlan)maker.Record(ModelDescription.ActionPlan, maker.variant);
        count = maker.TextCount;
        return new(plan, new(new() { Presentation = new() { ParentLine = true } }, new([issuer, above]), []), new(2026, 11, 22));
    }

    private object Record(RecordDescription record, int item)
    {
        open[record] = open.GetValueOrDefault(record) + 1;
        var slots = new object?[record.StoredCount];
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in record.Fields.Where(f => !f.IsDerived))
        {
            if (field.Group is { } group && !groups.Add(group)) continue;
            if (field is { Shape: ClauseShape, Required: false } && item % 2 == 1) continue;
            slots[field.Index] = Value(field.Shape, item);
        }

        open[record]--;
        return record.Create(slots);
    }

    private object? Value(ValueShape shape, int item) => shape switch
    {
        TextShape => text(TextCount++),
        ClauseShape => ClauseText.Of(text(TextCount++).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)),
        IdShape => $"ma-{ids++}",
        ReferenceShape { Target: ReferenceTarget.Organization } => "co-quan",
        ReferenceShape { Target: ReferenceTarget.Unit } => $"bo-phan-{item % 2}",
        ReferenceShape => null,
        ChoiceShape choice => choice.Choices[(variant + item) % choice.Choices.Count].Value,
        BooleanShape => item % 2 == 1,
        IntegerShape number => Math.Clamp(79, number.Min, number.Max),
        DecimalShape => 1234.5m,
        AmountShape => new Amount(90),
        DateShape => new DateOnly(2026, 3, 2),
        CalendarShape => Day,
        ListShape list => List(list),
        RecordShape record => Inside(record.Description, item),
        _ => throw new InvalidOperationException($"A new shape: {shape.GetType().Name}"),
    };

    private object? Inside(RecordDescription record, int item) =>
        record.Type == typeof(PresentationSettings) || open.GetValueOrDefault(record) >= Deepest ? null : Record(record, item);

    private object List(ListShape list) =>
        list.Make([.. Enumerable.Range(0, 2).Select(i => Value(list.Item, i)).OfType<object>()]);
}
