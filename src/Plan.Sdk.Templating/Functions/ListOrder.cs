using System.Numerics;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Sorts lists, by their items or by a member of theirs. Equal items keep their order; absent members come first.</summary>
internal static class ListOrder
{
    private const int LeapYear = 2024;
    private static readonly LocalizedText AddMember = new("ghi thêm tên một trường là chữ, số, ngày hoặc mốc thời gian, viết trong nháy", "add the name of a member that is text, a number, a date or a point of the calendar, in quotes");
    private static readonly LocalizedText OtherMember = new("chọn một trường là chữ, số, ngày hoặc mốc thời gian", "choose a member that is text, a number, a date or a point of the calendar");

    /// <summary>Compares values of one kind, text by code points.</summary>
    public static IComparer<object?> ByValue { get; } = Comparer<object?>.Create((a, b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string x, string y) => string.CompareOrdinal(x, y),
        _ => ((IComparable)a).CompareTo(b),
    });

    /// <summary>Whether values of a type have an order.</summary>
    public static bool IsComparable(TemplateType type) =>
        type.Kind is TypeKind.Number or TypeKind.Amount or TypeKind.Text or TypeKind.Choice or TypeKind.Date or TypeKind.Calendar or TypeKind.Boolean or TypeKind.Error or TypeKind.Null;

    /// <summary>
    /// What is compared: the value itself, text without its origins. A point of the calendar goes by its first day, then by its
    /// last; a day of every year comes behind all that have a year. A range goes by its lower end, then by its upper.
    /// </summary>
    public static object KeyOf(object value, TemplateType type) => value switch
    {
        TracedText traced => traced.ToString(),
        CalendarPoint { FirstDay: { } first, LastDay: { } last } => (first.DayNumber, last.DayNumber),
        CalendarPoint yearly => (int.MaxValue, yearly.In(LeapYear).DayOfYear),
        Amount amount => (amount.Value, amount.UpTo ?? amount.Value),
        _ => value,
    };

    /// <summary>What is compared in the order of the Vietnamese alphabet: the words of what has any, else the value.</summary>
    public static object VietnameseKeyOf(object value, TemplateType type) =>
        value is CalendarPoint or Amount or decimal or DateOnly ? KeyOf(value, type) : VietnameseOrder.KeyOf(TextForm.Of(value, type).ToString()!);

    /// <summary>Holds a call <c>list member?</c> against the types that have an order.</summary>
    public static TemplateType Check(CallCheck call, Func<TemplateType, bool> hasOrder)
    {
        var item = call.Type(0).Item ?? TemplateType.Error;
        if (call.Has(1))
        {
            if (FindMember(call, out var refused) is not { } member) return refused;
            return hasOrder(member.Type) ? call.Type(0) : call.Refuse(1, TemplateDiagnostics.NotSortable, member.Type.Name, OtherMember);
        }

        return hasOrder(item) ? call.Type(0) : call.Refuse(0, TemplateDiagnostics.NotSortable, item.Name, AddMember);
    }

    /// <summary>The member that the second argument names; <c>null</c> when the items have none.</summary>
    /// <param name="call">A call <c>list member</c>.</param>
    /// <param name="refused">Without a member: the type to go on with, that of the list itself when it is empty, else what is left
    /// after a report.</param>
    public static MemberAccess? FindMember(CallCheck call, out TemplateType refused)
    {
        var item = call.Type(0).Item ?? TemplateType.Error;
        refused = call.Type(0);
        if (item.Kind is TypeKind.Error or TypeKind.Null) return null;
        if (call.Literal(1) is not { } name)
        {
            refused = call.Refuse(1, TemplateDiagnostics.LiteralNeeded, "member");
            return null;
        }

        if (MemberAccess.Find(item, name) is { } member) return member;
        refused = item.Kind is TypeKind.Record or TypeKind.Object
            ? call.Refuse(1, TemplateDiagnostics.UnknownField, name, item.Record is { } record ? record.Name : item.Name, Suggestion.For(name, MemberAccess.NamesOf(item)))
            : call.Refuse(0, TemplateDiagnostics.NoFields, item.Name);
        return null;
    }

    /// <summary>The list in order.</summary>
    /// <param name="call">A call <c>list member?</c>.</param>
    /// <param name="keyOf">What is compared of a value.</param>
    /// <param name="order">How it is compared.</param>
    public static TracedList Sort(FunctionCall call, Func<object, TemplateType, object> keyOf, IComparer<object?> order)
    {
        var items = call.Items(0);
        var rounds = BitOperations.Log2((uint)items.Count + 1) + 1;
        call.Charge((long)items.Count * rounds);
        var type = call.Arguments[0].Type.Item!;
        var member = call.Has(1) ? MemberAccess.Find(type, call.Text(1)) : null;
        var keys = new object?[items.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var value = member is null ? items[i] : member.Get(items[i], null, call.Frame, call.Span);
            keys[i] = value is null ? null : keyOf(value, member?.Type ?? type);
            if (keys[i] is not string key) continue;
            if (!ReferenceEquals(key, value)) call.ChargeText(key.Length);
            call.Frame.ChargeReading(call.Span, (long)key.Length * rounds);
        }

        return call.Pick(items, [.. Enumerable.Range(0, keys.Length).OrderBy(i => keys[i], order)]);
    }
}
