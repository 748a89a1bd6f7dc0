using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Templating.Tests.Property;

/// <summary>Makes plans that a reader could have read: what is required is there, the rest by chance, lists from empty to long, texts
/// of every kind. The same seed makes the same plan.</summary>
internal sealed class ModelGenerator(int seed)
{
    private static readonly string[] Texts =
    [
        "Chăm sóc vì sự phát triển toàn diện trẻ em", "tie\u0302\u0301ng Vie\u0323\u0302t", "\"nháy\" và 'nháy đơn'", "một\thai", "dòng một\ndòng hai", "| ô |", "# x", "**đậm**",
        "{{ plan.id }}", "</script>", "nghiêng" + new string('g', 2000), "1.234,5", "2026-02-30", "100000000000000000000000000000000", "\u202Eđảo", "a\0b", "\uD800", "Ủy ban nhân dân phường Hương An", ";,.:", " x ", "UBND", "đ",
    ];

    private static readonly string[] Units = ["vhxh", "kthtdt", "tram-y-te", "van-phong", "ubnd-phuong", "thu-tuong", "khong-co"];
    private readonly Random random = new(seed);
    private int ids;

    public PlanContext Next()
    {
        var plan = (ActionPlan)Record(ModelDescription.ActionPlan, 0);
        return new(plan, Samples.Small.Workspace, new(2000 + random.Next(60), 1 + random.Next(12), 1 + random.Next(28)));
    }

    private object Record(RecordDescription description, int depth)
    {
        var slots = new object?[description.StoredCount];
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in ((IEnumerable<FieldDescription>)description.Fields).Where(f => !f.IsDerived).OrderBy(_ => random.Next()))
        {
            if (!field.Required && (random.Next(100) < 45 || (depth > 4 && field.Shape is RecordShape or ListShape))) continue;
            if (field.Group is { } group && !groups.Add(group)) continue;
            slots[field.Index] = Value(field.Shape, description, depth, field.Required);
        }

        return description.Create(slots);
    }

    private object Value(ValueShape shape, RecordDescription owner, int depth, bool required) => shape switch
    {
        TextShape { MayBeEmpty: true } => random.Next(4) == 0 ? "" : Text(),
        TextShape => Text(),
        ClauseShape => Clause(owner),
        IdShape => $"ma-{++ids}",
        ReferenceShape => Units[random.Next(Units.Length)],
        ChoiceShape choice => choice.Choices[random.Next(choice.Choices.Count)].Value,
        IntegerShape whole => random.Next(3) switch { 0 => whole.Min, 1 => whole.Max, _ => (int)random.NextInt64(whole.Min, whole.Max + 1L) },
        DecimalShape => Figure(),
        AmountShape => random.Next(3) == 0 ? new Amount(1.5m, Figure() + 2m) : new Amount(Figure()),
        BooleanShape => random.Next(2) == 0,
        DateShape => Day(),
        CalendarShape calendar => Point(calendar.Forms),
        RecordShape record => Record(record.Description, depth + 1),
        ListShape list => list.Make([.. Enumerable.Range(0, Length(required, depth)).Select(_ => Value(list.Item, owner, depth + 1, required: true))]),
        _ => throw new InvalidOperationException(shape.GetType().Name),
    };

    private int Length(bool required, int depth) => random.Next(10) switch
    {
        < 3 => required ? 1 : 0,
        9 when depth == 0 => 30,
        _ => 1 + random.Next(3),
    };

    private string Text() => Texts[random.Next(Texts.Length)];

    private ClauseText Clause(RecordDescription owner)
    {
        var words = Text().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return ClauseText.Of(random.Next(3) == 0 ? $"{words} {{{owner.Fields[random.Next(owner.Fields.Count)].Key}}}." : words);
    }

    private decimal Figure() => random.Next(6) switch { 0 => 0m, 1 => 7_922_816_251_426_433_759_354_395_033m, 2 => 0.0000000001m, 3 => random.Next(100), _ => random.Next(1_000_000) / 100m };

    private DateOnly Day() => new(1900 + random.Next(300), 1 + random.Next(12), 1 + random.Next(28));

    private CalendarPoint Point(CalendarForms forms)
    {
        while (true)
        {
            var text = random.Next(5) switch { 0 => "2027", 1 => "2027-Q3", 2 => "2027-06", 3 => "2027-06-30", _ => "11-30" };
            if (CalendarPoint.TryParse(text, out var point) && forms.HasFlag(point.Form)) return point;
        }
    }
}
