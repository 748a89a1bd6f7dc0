using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Executes the first branch whose condition holds.</summary>
internal sealed class BoundIf((BoundExpression Condition, BoundStatement[] Body)[] branches, BoundStatement[] otherwise) : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        foreach (var (condition, body) in branches)
        {
            frame.Charge(condition.Span);
            if (condition.IsTrue(frame)) return ExecuteAll(body, frame);
        }

        return ExecuteAll(otherwise, frame);
    }

    public override void FollowTables(TableFlow flow) => flow.Choose(branches.Select(b => b.Body).Append(otherwise));
}
