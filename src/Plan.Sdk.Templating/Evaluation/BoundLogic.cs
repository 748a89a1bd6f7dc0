using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>&amp;&amp;</c> and <c>||</c>; the right side is looked at only when needed.</summary>
internal sealed class BoundLogic(SourceSpan span, BoundExpression left, BoundExpression right, bool isAnd) : BoundExpression(TemplateType.Boolean, span)
{
    public override object Evaluate(Frame frame) =>
        Truth.Of(isAnd ? left.IsTrue(frame) && right.IsTrue(frame) : left.IsTrue(frame) || right.IsTrue(frame));
}
