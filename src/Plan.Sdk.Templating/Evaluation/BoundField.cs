using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A field of a record; absent when the record is.</summary>
internal sealed class BoundField(TemplateType type, SourceSpan span, BoundExpression target, FieldDescription field) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame)
    {
        if (target.Evaluate(frame) is not { } record || field.Get(record, frame.Context) is not { } value) return null;
        return field.Shape is ClauseShape
            ? FieldValue.OfClause(record, target.Type.Record!, value, target.Type.IsReference ? null : target.PathOf(frame), field, frame.Context)
            : FieldValue.Of(field.Shape, value, frame, Span);
    }

    public override ModelPath? PathOf(Frame frame)
    {
        var path = target.PathOf(frame);
        if (path is null || target.Type.IsReference) return path;
        if (!field.IsDerived) return path.Field(field.Key);
        return target.Evaluate(frame) is { } record ? path.Field(field.SourceKey(record)) : null;
    }
}
