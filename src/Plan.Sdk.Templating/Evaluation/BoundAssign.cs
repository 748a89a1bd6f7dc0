namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Gives a variable its value.</summary>
internal sealed class BoundAssign(int slot, BoundExpression value) : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        frame.Charge(value.Span);
        frame.Slots[slot] = new() { Value = value.Evaluate(frame), Path = value.PathOf(frame) };
        return Jump.None;
    }
}
