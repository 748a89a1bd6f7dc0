using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Executes the first branch that names the value.</summary>
internal sealed class BoundCase(BoundExpression value, (BoundExpression[] Values, BoundStatement[] Body)[] branches, BoundStatement[] otherwise) : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        var found = value.Evaluate(frame);
        BoundComparison.ChargeReading(found, value.Span, frame);
        foreach (var (values, body) in branches)
        {
            frame.Charge(value.Span, values.Length);
            foreach (var wanted in values)
            {
                var other = wanted.Evaluate(frame);
                BoundComparison.ChargeReading(other, wanted.Span, frame);
                if (BoundComparison.AreEqual(found, other)) return ExecuteAll(body, frame);
            }
        }

        return ExecuteAll(otherwise, frame);
    }

    public override void FollowTables(TableFlow flow) => flow.Choose(branches.Select(b => b.Body).Append(otherwise));
}
