using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>
/// Executes its body for each item of a list. First the offset is left out, then the rest is turned around, then the limit
/// counts rounds.
/// </summary>
internal sealed class BoundFor(SourceSpan span, int slot, BoundExpression list, BoundExpression? offset, BoundExpression? limit, bool reversed, BoundStatement[] body, BoundStatement[] otherwise)
    : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        var items = (IReadOnlyList<object>?)list.Evaluate(frame) ?? [];
        var first = Math.Min(Whole(offset, frame), items.Count);
        var most = Whole(limit, frame);
        var length = most > 0 ? Math.Min(most, items.Count - first) : items.Count - first;
        if (length == 0) return ExecuteAll(otherwise, frame);
        var traced = items as TracedList;
        var listPath = traced is null ? list.PathOf(frame) : null;
        // The list stands in another file: the plan's own path ends before it.
        var outside = list.Type.IsReference ? listPath : null;
        object? before = null;
        for (var round = 0; round < length; round++)
        {
            var index = reversed ? items.Count - 1 - round : first + round;
            var item = items[index];
            frame.ChargeReading(span, item is string text ? text.Length : 0);
            frame.Slots[slot] = new() { Value = item, Path = traced?.PathOf(index) ?? outside, ListPath = listPath, Index = index, Round = round, Length = length, HasChanged = round == 0 || !BoundComparison.AreSame(before, item) };
            if (ExecuteAll(body, frame) == Jump.Break) break;
            before = item;
        }

        return Jump.None;
    }

    /// <summary>An option; 0 when it is not given or negative, and does nothing.</summary>
    private static int Whole(BoundExpression? option, Frame frame) =>
        option?.Evaluate(frame) is decimal value ? (int)Math.Clamp(decimal.Round(value), 0, int.MaxValue) : 0;

    public override void FollowTables(TableFlow flow) => flow.Repeat(this, body, otherwise);
}
