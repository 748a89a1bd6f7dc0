using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>first..last</c>, or <c>first..&lt;last</c> without the last. Paid for before it is made.</summary>
internal sealed class BoundRange(SourceSpan span, BoundExpression first, BoundExpression last, bool hasLast) : BoundExpression(TemplateType.ListOf(TemplateType.Number), span)
{
    public override object Evaluate(Frame frame)
    {
        var from = WholeNumber.Of(first, frame);
        var to = WholeNumber.Of(last, frame);
        var count = (long)Math.Abs(to - from) + (hasLast ? 1 : 0);
        frame.ChargeList(Span, count);
        return new NumberRange(from, (int)count, to < from);
    }
}
