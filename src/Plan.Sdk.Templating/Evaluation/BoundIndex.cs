using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>list[position]</c>, from 0, from the end when negative, a fraction rounded; absent outside the list.</summary>
internal sealed class BoundIndex(TemplateType type, SourceSpan span, BoundExpression list, BoundExpression index) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame)
    {
        var items = (IReadOnlyList<object>?)list.Evaluate(frame);
        var at = items is null ? -1 : PositionIn(items, frame);
        return at < 0 ? null : items![at];
    }

    public override object? Evaluate(Frame frame, out ModelPath? path)
    {
        var items = (IReadOnlyList<object>?)list.Evaluate(frame);
        var at = items is null ? -1 : PositionIn(items, frame);
        path = at < 0 ? null : PathOf(items!, at, frame);
        return at < 0 ? null : items![at];
    }

    public override ModelPath? PathOf(Frame frame)
    {
        var items = (IReadOnlyList<object>?)list.Evaluate(frame);
        var at = items is null ? -1 : PositionIn(items, frame);
        return at < 0 ? null : PathOf(items!, at, frame);
    }

    private ModelPath? PathOf(IReadOnlyList<object> items, int at, Frame frame) =>
        items is TracedList traced ? traced.PathOf(at) : list.Type.IsReference ? list.PathOf(frame) : list.PathOf(frame)?.Item(at);

    private int PositionIn(IReadOnlyList<object> items, Frame frame)
    {
        if (index.Evaluate(frame) is not decimal number) return -1;
        var wanted = decimal.Round(number);
        var at = wanted < 0 ? wanted + items.Count : wanted;
        return at >= 0 && at < items.Count ? (int)at : -1;
    }
}
