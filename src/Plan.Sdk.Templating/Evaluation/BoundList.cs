using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>[first, second]</c>.</summary>
internal sealed class BoundList(TemplateType type, SourceSpan span, BoundExpression[] items) : BoundExpression(type, span)
{
    public override object Evaluate(Frame frame)
    {
        frame.ChargeList(Span, items.Length);
        var values = new object[items.Length];
        var paths = new ModelPath?[items.Length];
        for (var i = 0; i < values.Length; i++) values[i] = items[i].Evaluate(frame, out paths[i])!;
        return new TracedList(values, paths);
    }
}
