using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>-operand</c>.</summary>
internal sealed class BoundNegation(SourceSpan span, BoundExpression operand) : BoundExpression(TemplateType.Number, span)
{
    public override object Evaluate(Frame frame) => -(decimal)operand.Evaluate(frame)!;
}
