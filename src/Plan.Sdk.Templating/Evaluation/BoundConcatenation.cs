using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Joins two texts; each keeps its origin.</summary>
internal sealed class BoundConcatenation(SourceSpan span, BoundExpression left, BoundExpression right) : BoundExpression(TemplateType.Text, span)
{
    public override object Evaluate(Frame frame)
    {
        var pieces = new TextPieces(frame, Span);
        pieces.Add(left);
        pieces.Add(right);
        return pieces.ToText();
    }

    public override ModelPath? PathOf(Frame frame) => left.PathOf(frame) ?? right.PathOf(frame);
}
