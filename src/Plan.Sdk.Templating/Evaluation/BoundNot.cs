using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>!operand</c>.</summary>
internal sealed class BoundNot(SourceSpan span, BoundExpression operand) : BoundExpression(TemplateType.Boolean, span)
{
    public override object Evaluate(Frame frame) => Truth.Of(!operand.IsTrue(frame));
}
