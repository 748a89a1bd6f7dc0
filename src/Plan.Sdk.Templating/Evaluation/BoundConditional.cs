using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>condition ? first : second</c>.</summary>
internal sealed class BoundConditional(TemplateType type, SourceSpan span, BoundExpression condition, BoundExpression first, BoundExpression second) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => (condition.IsTrue(frame) ? first : second).Evaluate(frame);

    public override object? Evaluate(Frame frame, out ModelPath? path) => (condition.IsTrue(frame) ? first : second).Evaluate(frame, out path);

    public override ModelPath? PathOf(Frame frame) => (condition.IsTrue(frame) ? first : second).PathOf(frame);
}
