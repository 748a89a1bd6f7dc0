using Plan.Sdk.Collections;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over any value, under Scriban's names.</summary>
internal static class ObjectFunctions
{
    private static readonly FunctionParameter Value = new("value", TemplateType.Any.Optional());
    private static readonly FunctionParameter Key = new("key", TemplateType.Text) { Description = new("Tên của trường", "The member's name") };

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("object.default", "Giá trị này, hoặc giá trị thay thế khi nó trống hoặc là chữ rỗng.", "The value, or the default when it is absent or an empty text.", [Value, new("default", TemplateType.Any.Optional())], CommonType, Default)
        {
            Examples = [new("{{ '' | object.default 'không có' }}", "không có"), new("{{ plan.note | object.default 'không có ghi chú' }}", "không có ghi chú")],
            PathOf = c => c.Arguments[IsEmpty(c) ? 1 : 0].PathOf(c.Frame),
        },
        new("object.has_key", "Đối tượng hoặc bản ghi có trường tên này không, kể cả khi trường trống.", "Whether the object or record has a member of this name, absent or not.", [Value, Key], c => CheckMembers(c, TemplateType.Boolean), HasKey)
        {
            Examples = [new("{{ (plan.document | object.has_key 'number') ? 'có' : 'không' }}", "có")],
        },
        new("object.has_value", "Đối tượng hoặc bản ghi có trường tên này và trường không trống.", "Whether the object or record has a member of this name and it is not absent.", [Value, Key], c => CheckMembers(c, TemplateType.Boolean), HasValue)
        {
            Examples = [new("{{ (plan | object.has_value 'note') ? 'có' : 'không' }}", "không")],
        },
        new("object.keys", "Tên các trường, theo thứ tự.", "The names of the members, in order.", [Value], c => CheckMembers(c, TemplateType.ListOf(TemplateType.Text)), Keys)
        {
            Examples = [new("{{ plan.period | object.keys | array.join ', ' }}", "from, to, words")],
        },
        new("object.values", "Giá trị các trường, theo thứ tự; trường trống được bỏ qua.", "The values of the members, in order, absent ones left out.", [Value], ValuesType, Values)
        {
            Examples = [new("{{ plan.titles | object.values | array.join ', ' }}", "Mục tiêu, Nhiệm vụ")],
        },
        new("object.size", "Số ký tự, số phần tử hoặc số trường; giá trị khác thì 0.", "How many characters, items or members it has; 0 for other values.", [Value], TemplateType.Number, c => Size(c))
        {
            Examples = [new("{{ [1, 2, 3] | object.size }}", "3"), new("{{ 'phường' | object.size }}", "6")],
        },
        new("object.typeof", "Tên kiểu như trong Scriban: string, boolean, number, array, object; trống khi giá trị trống.", "The type's name in Scriban: string, boolean, number, array, object; absent when the value is.", [Value], c => c.Type(0).IsOptional ? TemplateType.Text.Optional() : TemplateType.Text, c => c.Has(0) ? TypeName(c.Arguments[0].Type) : null)
        {
            Examples = [new("{{ 1.5 | object.typeof }}", "number"), new("{{ [1, 2] | object.typeof }}", "array")],
        },
        new("object.format", "Số theo dạng định trước, như math.format.", "A number in a set form, as math.format.", [new("value", TemplateType.Number), new("format", TemplateType.Text)], MathFunctions.CheckFormat, MathFunctions.Format)
        {
            Examples = [new("{{ 1523 | object.format 'N2' }}", "1.523,00")],
        },
    ];

    private static bool IsEmpty(FunctionCall call) => !call.Has(0) || (call.Values[0] is string or TracedText && call.Text(0).Length == 0);

    private static TemplateType CommonType(CallCheck call) =>
        TemplateType.Common(call.Type(0).Present(), call.Type(1)) ?? call.Refuse(1, TemplateDiagnostics.WrongType, call.Type(0).Name, call.Type(1).Name, TypeAdvice.For(call.Type(0), call.Type(1)));

    private static object? Default(FunctionCall call)
    {
        var (first, second) = (call.Arguments[0].Type, call.Arguments[1].Type);
        var chosen = IsEmpty(call) ? 1 : 0;
        return call.Has(chosen) ? TextForm.Fit(call.Values[chosen]!, call.Arguments[chosen].Type, TemplateType.Common(first.Present(), second)!) : null;
    }

    private static TemplateType CheckMembers(CallCheck call, TemplateType result) =>
        call.Type(0).Kind is TypeKind.Object or TypeKind.Record or TypeKind.Error ? result : call.Refuse(0, TemplateDiagnostics.NoFields, call.Type(0).Name);

    private static IEnumerable<string> NamesOf(FunctionCall call) =>
        call.Values[0] is ObjectValue value ? value.Names : call.Has(0) ? MemberAccess.NamesOf(call.Arguments[0].Type) : [];

    private static object HasKey(FunctionCall call) => Truth.Of(NamesOf(call).Contains(call.Text(1), StringComparer.Ordinal));

    private static object HasValue(FunctionCall call) =>
        Truth.Of(call.Has(0) && MemberAccess.Find(call.Arguments[0].Type, call.Text(1))?.Get(call.Values[0]!, null, call.Frame, call.Span) is not null);

    private static TracedList Keys(FunctionCall call)
    {
        object[] names = [.. NamesOf(call)];
        call.ChargeList(names.Length);
        return new(names, new ModelPath?[names.Length]);
    }

    private static TemplateType ItemOfValues(TemplateType owner) =>
        MemberAccess.NamesOf(owner).Select(n => MemberAccess.Find(owner, n)!.Type.Present()).Aggregate((TemplateType?)TemplateType.Error, (all, one) => all is null ? null : TemplateType.Common(all, one))!;

    private static TemplateType ValuesType(CallCheck call)
    {
        if (CheckMembers(call, TemplateType.Boolean).Kind == TypeKind.Error) return TemplateType.Error;
        return ItemOfValues(call.Type(0)) is { } item ? TemplateType.ListOf(item) : call.Refuse(0, TemplateDiagnostics.MixedFields, call.Type(0).Name);
    }

    private static TracedList Values(FunctionCall call)
    {
        var owner = call.Arguments[0].Type;
        var path = call.Arguments[0].PathOf(call.Frame);
        var item = ItemOfValues(owner);
        var values = new List<object>();
        var paths = new List<ModelPath?>();
        call.ChargeList(NamesOf(call).Count());
        foreach (var name in NamesOf(call))
        {
            var member = MemberAccess.Find(owner, name)!;
            if (member.Get(call.Values[0]!, path, call.Frame, call.Span) is not { } value) continue;
            values.Add(TextForm.Fit(value, member.Type, item));
            paths.Add(member.PathOf(call.Values[0]!, path));
        }

        return new([.. values], [.. paths]);
    }

    private static decimal Size(FunctionCall call) => call.Values[0] switch
    {
        IReadOnlyList<object> list => (decimal)list.Count,
        ObjectValue value => (decimal)value.Names.Count,
        string or TracedText => (decimal)call.Text(0).Length,
        _ => call.Has(0) ? (decimal)MemberAccess.NamesOf(call.Arguments[0].Type).Count() : 0m,
    };

    private static string TypeName(TemplateType type) => type.Kind switch
    {
        TypeKind.Text or TypeKind.Choice => "string",
        TypeKind.Boolean => "boolean",
        TypeKind.Number => "number",
        TypeKind.List => "array",
        _ => "object",
    };
}
