using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>list * times</c>. Paid for before it is made.</summary>
internal sealed class BoundListRepetition(TemplateType type, SourceSpan span, BoundExpression list, BoundExpression times) : BoundExpression(type, span)
{
    public override object Evaluate(Frame frame)
    {
        var items = (IReadOnlyList<object>)list.Evaluate(frame)!;
        var count = WholeNumber.Of(times, frame);
        if (count < 0) throw new RenderStopException(new(TemplateDiagnostics.NotWhole, times.Span, OfficialText.OfficialNumber.Figure(count)));
        var length = (long)count * items.Count;
        frame.ChargeList(Span, length);
        var made = new object[length];
        for (var i = 0; i < made.Length; i++) made[i] = items[i % items.Count];
        return made;
    }
}
