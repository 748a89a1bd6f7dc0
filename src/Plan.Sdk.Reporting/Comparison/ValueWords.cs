using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>Values in official words, whole records too.</summary>
internal static class ValueWords
{
    /// <summary>The words of a field of an item; <c>null</c> when it is absent.</summary>
    public static string? Of(PlanItem item, FieldDescription field) => item.Value(field) is not { } value ? null
        : field.Shape is RecordShape or ListShape { Item: RecordShape } ? string.Join("; ", item.In(field).Select(Of))
        : Of(item, field.Shape, value);

    /// <summary>The words of a value of an item.</summary>
    public static string Of(PlanItem item, ValueShape shape, object value) => value switch
    {
        ClauseText clause => item.Side.Context.WordAll(item.Record, item.Description, clause),
        bool yes => yes ? "có" : "không",
        IEnumerable<ValueList<string>> rows => string.Join("; ", rows.Select(Row)),
        ValueList<string> cells when shape is ListShape { Item: TextShape { MayBeEmpty: true } } => Row(cells),
        _ => OfficialValue.Word(shape, value, item.Side.Context) ?? Written(value),
    };

    /// <summary>The words of the fields of a group; <c>null</c> when the item has none of them.</summary>
    public static string? OfGroup(PlanItem item, IEnumerable<FieldDescription> group)
    {
        if (group.FirstOrDefault(f => item.Value(f) is not null) is not { } field) return null;
        return item.Record switch
        {
            Target target => OfficialTarget.Figure(target),
            TargetValue { Amount: { } amount } value => OfficialTarget.Figure(value.Comparator ?? Comparator.Exactly, amount, (item.Parent?.Record as Target)?.Unit, (item.Parent?.Record as Target)?.Per),
            PlanTask task => OfficialDeadline.Word(task with { When = null }),
            ReportingRule rule => OfficialDeadline.Word(rule with { When = null }),
            _ => $"{FieldNames.Of(item.Description, field).Vi} {Of(item, field)}",
        };
    }

    /// <summary>All that a record says: its text first, then its fields by name.</summary>
    public static string Of(PlanItem item)
    {
        if (item.Record is PlanPeriod period) return Period(period);
        var words = new List<string>();
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in item.Description.Fields.Where(f => !f.IsDerived && f.Shape is not IdShape).OrderBy(f => f.Key is "title" or "text" or "content" ? 0 : 1))
        {
            if (item.Value(field) is null || (field.Group is { } name && !groups.Add(name))) continue;
            var (label, value) = field.Group is { } group
                ? (FieldNames.OfGroup(item.Description, field), OfGroup(item, item.Description.Fields.Where(f => string.Equals(f.Group, group, StringComparison.Ordinal))))
                : (FieldNames.Of(item.Description, field), Of(item, field));
            words.Add(field.Key is "title" or "text" or "content" ? value!.TrimEnd('.', ';') : $"{label.Vi}: {value}");
        }

        return words.Count == 0 ? item.Id ?? "" : string.Join("; ", words);
    }

    /// <summary>A stretch of time, so that a beginning alone is not taken for an end.</summary>
    public static string Period(PlanPeriod period) => (period.From, period.To) switch
    {
        ({ } from, null) => $"từ {OfficialCalendar.WithNoun(from)}",
        (null, { } to) => $"đến {OfficialCalendar.WithNoun(to)}",
        _ => OfficialPeriod.Word(period),
    };

    /// <summary>A value as a plan writes it, where its words do not tell it from another.</summary>
    public static string Written(object value) => value switch
    {
        ClauseText clause => clause.Pattern,
        IEnumerable<object> list => string.Join(", ", list.Select(Written)),
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(Written)),
        _ => FormattableString.Invariant($"{value}"),
    };

    private static string Row(ValueList<string> cells) => string.Join(" | ", (IEnumerable<string>)cells);
}
