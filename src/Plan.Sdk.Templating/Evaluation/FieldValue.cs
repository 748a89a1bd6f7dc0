using System.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Turns values of the model into those of a template: ids into the organizations they mean, choices into their words.</summary>
internal static class FieldValue
{
    private static object Of(ValueShape shape, object value, Frame frame, SourceSpan span) => shape switch
    {
        IntegerShape when value is int whole => (decimal)whole,
        BooleanShape => (bool)value ? Truth.True : Truth.False,
        ChoiceShape choice => choice.KeyOf(value),
        ReferenceShape { Target: not ReferenceTarget.Paper } => FindOrganization((string)value, frame.Context),
        ListShape list => OfList(list.Item, value, frame, span),
        _ => value,
    };

    /// <summary>The value of a record's field; <c>null</c> when absent.</summary>
    public static object? Read(object record, TemplateType type, ModelPath? path, FieldDescription field, Frame frame, SourceSpan span)
    {
        if (field.Get(record, frame.Context) is not { } value) return null;
        return field.Shape is ClauseShape ? OfClause(record, type.Record!, value, type.IsReference ? null : path, field, frame.Context) : Of(field.Shape, value, frame, span);
    }

    /// <summary>The words of a clause, each piece with the value it shows.</summary>
    private static object OfClause(object record, RecordDescription description, object value, ModelPath? path, FieldDescription field, PlanContext context)
    {
        var clause = (ClauseText)value;
        if (clause.Parts.Count == 1 && !clause.Parts[0].IsName) return clause.Parts[0].Text;
        var own = path?.Field(field.Key);
        var pieces = new List<TracedPiece>(clause.Parts.Count);
        foreach (var (text, key) in context.Word(record, description, clause)) pieces.Add(new(text, key is null ? own : path?.Field(key)));
        return new TracedText(pieces);
    }

    private static IReadOnlyList<object> OfList(ValueShape item, object value, Frame frame, SourceSpan span)
    {
        if (item is RecordShape or TextShape or ListShape && value is IReadOnlyList<object> plain) return plain;
        var values = new List<object>();
        foreach (var each in (IEnumerable)value) values.Add(Of(item, each, frame, span));
        frame.ChargeList(span, values.Count);
        return values;
    }

    private static Organization FindOrganization(string id, PlanContext context) =>
        context.FindOrganization(id) ?? new() { Id = id, Name = id };
}
