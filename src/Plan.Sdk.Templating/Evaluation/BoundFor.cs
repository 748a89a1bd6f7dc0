using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Executes its body for each item of a list.</summary>
internal sealed class BoundFor(SourceSpan span, int slot, BoundExpression list, BoundExpression? offset, BoundExpression? limit, bool reversed, BoundStatement[] body, BoundStatement[] otherwise)
    : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        var items = (IReadOnlyList<object>?)list.Evaluate(frame) ?? [];
        var first = Clamp(offset, 0, items.Count, frame);
        var length = Clamp(limit, items.Count - first, items.Count - first, frame);
        if (length == 0) return ExecuteAll(otherwise, frame);
        var listPath = list.PathOf(frame);
        for (var round = 0; round < length; round++)
        {
            frame.Charge(span);
            var index = reversed ? first + length - 1 - round : first + round;
            frame.Slots[slot] = new() { Value = items[index], ListPath = listPath, Index = index, Round = round, Length = length };
            if (ExecuteAll(body, frame) == Jump.Break) break;
        }

        return Jump.None;
    }

    private static int Clamp(BoundExpression? expression, int otherwise, int most, Frame frame) =>
        expression?.Evaluate(frame) is decimal value ? (int)Math.Clamp(decimal.Truncate(value), 0, most) : otherwise;
}
