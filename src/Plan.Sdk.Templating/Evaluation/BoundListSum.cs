using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>list + list</c>.</summary>
internal sealed class BoundListSum(TemplateType type, SourceSpan span, BoundExpression left, BoundExpression right) : BoundExpression(type, span)
{
    public override object Evaluate(Frame frame)
    {
        var first = (IReadOnlyList<object>)left.Evaluate(frame)!;
        var second = (IReadOnlyList<object>)right.Evaluate(frame)!;
        frame.ChargeList(Span, (long)first.Count + second.Count);
        return first.Concat(second).ToArray();
    }
}
