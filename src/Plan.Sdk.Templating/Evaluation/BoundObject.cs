using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>{name: value}</c>.</summary>
internal sealed class BoundObject(TemplateType type, SourceSpan span, string[] names, BoundExpression[] values) : BoundExpression(type, span)
{
    public override object Evaluate(Frame frame)
    {
        frame.ChargeList(Span, names.Length);
        var made = new object?[values.Length];
        for (var i = 0; i < made.Length; i++) made[i] = values[i].Evaluate(frame);
        return new ObjectValue(names, made);
    }
}
