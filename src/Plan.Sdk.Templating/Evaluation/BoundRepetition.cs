using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>text * times</c>. Paid for before it is made; nothing for 0 or less.</summary>
internal sealed class BoundRepetition(SourceSpan span, BoundExpression text, BoundExpression times) : BoundExpression(TemplateType.Text, span)
{
    public override object Evaluate(Frame frame)
    {
        var once = TextForm.Of(text.Evaluate(frame)!, text.Type).ToString()!;
        var count = Math.Max(0, WholeNumber.Of(times, frame));
        frame.ChargeText(Span, (long)count * once.Length);
        return once.Length == 0 ? "" : new System.Text.StringBuilder(once.Length * (int)count).Insert(0, once, (int)count).ToString();
    }

    public override ModelPath? PathOf(Frame frame) => text.PathOf(frame);
}
