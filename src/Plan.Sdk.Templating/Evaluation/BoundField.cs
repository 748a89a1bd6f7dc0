using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A field of a record; absent when the record is.</summary>
internal sealed class BoundField(TemplateType type, SourceSpan span, BoundExpression target, FieldDescription field) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) =>
        target.Evaluate(frame) is { } record
            ? FieldValue.Read(record, target.Type, field.Shape is ClauseShape ? target.PathOf(frame) : null, field, frame, Span)
            : null;

    public override ModelPath? PathOf(Frame frame)
    {
        var path = target.PathOf(frame);
        if (path is null || target.Type.IsReference) return path;
        if (!field.IsDerived) return path.Field(field.Key);
        return target.Evaluate(frame) is { } record ? path.Field(field.SourceKey(record)) : null;
    }
}
