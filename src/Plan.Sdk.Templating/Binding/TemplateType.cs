using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Templating.Binding;

/// <summary>The type of an expression, known before there is data. Immutable; compares by value.</summary>
internal sealed record TemplateType(TypeKind Kind)
{
    public static TemplateType Error { get; } = new(TypeKind.Error);

    /// <summary>What a function takes that works with every value.</summary>
    public static TemplateType Any => Error;

    public static TemplateType Null { get; } = new(TypeKind.Null) { IsOptional = true };

    public static TemplateType Text { get; } = new(TypeKind.Text);

    public static TemplateType Number { get; } = new(TypeKind.Number);

    public static TemplateType Boolean { get; } = new(TypeKind.Boolean);

    public static TemplateType Date { get; } = new(TypeKind.Date);

    /// <summary>An organization that the plan names by its id.</summary>
    public static TemplateType Organization { get; } = new(TypeKind.Record) { Record = ModelDescription.Organization, IsReference = true };

    /// <summary>Whether the value may be absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the record stands in another file, so that the plan's own path ends at its id.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether the markup of the text itself counts.</summary>
    public bool IsRaw { get; init; }

    /// <summary>The fields of a record.</summary>
    public RecordDescription? Record { get; init; }

    /// <summary>The members of a plain object, in order.</summary>
    public ValueList<TemplateMember>? Members { get; init; }

    /// <summary>The type of a list's items.</summary>
    public TemplateType? Item { get; init; }

    /// <summary>The words of a choice.</summary>
    public ChoiceShape? Choice { get; init; }

    /// <summary>Whether it can be printed.</summary>
    public bool HasText => Kind switch
    {
        TypeKind.Boolean or TypeKind.List or TypeKind.Object or TypeKind.Null => false,
        TypeKind.Record => Record!.Type == typeof(Organization) || Record.Type == typeof(PlanPeriod),
        _ => true,
    };

    /// <summary>What it is called in messages.</summary>
    public LocalizedText Name => Kind switch
    {
        TypeKind.Null => new("giá trị trống", "null"),
        TypeKind.Text => new("chữ", "text"),
        TypeKind.Number => new("số", "a number"),
        TypeKind.Boolean => new("đúng/sai", "true or false"),
        TypeKind.Date => new("ngày", "a date"),
        TypeKind.Calendar => new("mốc thời gian", "a point of the calendar"),
        TypeKind.Amount => new("số lượng", "an amount"),
        TypeKind.Choice => new("từ khóa", "a keyword"),
        TypeKind.Record => new($"bản ghi {Record!.Name}", $"a record {Record.Name}"),
        TypeKind.Object => new("đối tượng", "an object"),
        TypeKind.List when Item?.Record is { } item => new($"danh sách {item.Name}", $"a list of {item.Name}"),
        TypeKind.List => new("danh sách", "a list"),
        _ => new("?", "?"),
    };

    /// <summary>How many types it is made of.</summary>
    public int Size { get; private init; } = 1;

    public static TemplateType ListOf(TemplateType item) => new(TypeKind.List) { Item = item, Size = item.Size + 1 };

    public static TemplateType ObjectOf(ValueList<TemplateMember> members) => new(TypeKind.Object)
    {
        Members = members,
        Size = (int)Math.Min(int.MaxValue / 2, 1 + members.Sum(m => (long)m.Type.Size)),
    };

    /// <summary>The type of the values of a shape.</summary>
    public static TemplateType Of(ValueShape shape) => shape switch
    {
        IntegerShape or DecimalShape => Number,
        BooleanShape => Boolean,
        DateShape => Date,
        CalendarShape => new(TypeKind.Calendar),
        AmountShape => new(TypeKind.Amount),
        ChoiceShape choice => new(TypeKind.Choice) { Choice = choice },
        ReferenceShape { Target: not ReferenceTarget.Paper } => Organization,
        RecordShape record => new(TypeKind.Record) { Record = record.Description },
        ListShape list => ListOf(Of(list.Item)),
        _ => Text,
    };

    /// <summary>The type of a plain object's member; <c>null</c> when it has none of that name.</summary>
    public TemplateType? FindMember(string name) => Members?.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal))?.Type;

    /// <summary>The same type for values that another file holds.</summary>
    public TemplateType AsReference() => Kind switch
    {
        TypeKind.Record => this with { IsReference = true },
        TypeKind.List => this with { IsReference = true, Item = Item!.AsReference() },
        _ => this,
    };

    public TemplateType Optional() => IsOptional ? this : this with { IsOptional = true };

    public TemplateType Present() => IsOptional ? this with { IsOptional = false } : this;

    /// <summary>Whether a value of the other type can be given where this one is asked for, absence aside.</summary>
    public bool Accepts(TemplateType other)
    {
        if (Kind == TypeKind.Error || other.Kind is TypeKind.Error or TypeKind.Null) return true;
        if (Kind == TypeKind.Text) return other.HasText;
        if (Kind != other.Kind) return false;
        return Kind switch
        {
            TypeKind.Record => Record is null || ReferenceEquals(Record, other.Record),
            TypeKind.Object => Members is null || Members.All(m => AcceptsMember(m, other)),
            TypeKind.List => Item is null || other.Item is null || Item.Accepts(other.Item),
            _ => true,
        };
    }

    private static bool AcceptsMember(TemplateMember member, TemplateType other) =>
        other.FindMember(member.Name) is { } type ? member.Type.Accepts(type) && (member.Type.IsOptional || !type.IsOptional) : member.Type.IsOptional;

    /// <summary>The type that both branches of a choice between values have; <c>null</c> when there is none. Values that have a
    /// text meet in text; inside lists and objects they don't, because nothing changes their values.</summary>
    public static TemplateType? Common(TemplateType first, TemplateType second) =>
        Meet(first, second) ?? (first.HasText && second.HasText ? (first.IsOptional || second.IsOptional ? Text.Optional() : Text) : null);

    /// <summary>The type of the items of a list that holds both; an empty list, whose items are <see cref="Null"/>, takes any.</summary>
    public static TemplateType? CommonItem(TemplateType first, TemplateType second) =>
        first.Kind == TypeKind.Null ? second : second.Kind == TypeKind.Null ? first : Common(first, second);

    /// <summary>The type that fits the values of both as they are; <c>null</c> when there is none.</summary>
    public static TemplateType? Meet(TemplateType first, TemplateType second)
    {
        var optional = first.IsOptional || second.IsOptional;
        if (first.Kind == TypeKind.Error) return second;
        if (second.Kind == TypeKind.Error) return first;
        if (first.Kind == TypeKind.Null) return first.IsOptional ? second.Optional() : second;
        if (second.Kind == TypeKind.Null) return first.Optional();
        var both = first.Present() == second.Present() ? first.Present()
            : first.Kind != second.Kind ? null
            : first.Kind == TypeKind.Record && ReferenceEquals(first.Record, second.Record) ? first.Present() with { IsReference = false }
            : first.Kind == TypeKind.Text ? Text with { IsRaw = true }
            : first.Kind == TypeKind.List ? MeetLists(first, second)
            : first.Kind == TypeKind.Object ? MeetObjects(first, second)
            : null;
        return optional ? both?.Optional() : both;
    }

    private static TemplateType? MeetLists(TemplateType first, TemplateType second)
    {
        if (first.Item!.Kind == TypeKind.Null) return second.Present();
        if (second.Item!.Kind == TypeKind.Null) return first.Present();
        return Meet(first.Item, second.Item) is { } item ? ListOf(item) : null;
    }

    /// <summary>An object that has the members of both; what one of them lacks may be absent.</summary>
    private static TemplateType? MeetObjects(TemplateType first, TemplateType second)
    {
        var members = new List<TemplateMember>();
        foreach (var member in first.Members!)
        {
            if (second.FindMember(member.Name) is not { } other) members.Add(member with { Type = member.Type.Optional() });
            else if (Meet(member.Type, other) is { } common) members.Add(member with { Type = common });
            else return null;
        }

        members.AddRange(second.Members!.Where(m => first.FindMember(m.Name) is null).Select(m => m with { Type = m.Type.Optional() }));
        return ObjectOf(members.ToValueList());
    }
}
