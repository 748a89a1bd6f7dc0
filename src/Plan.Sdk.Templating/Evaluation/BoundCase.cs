namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Executes the first branch that names the value.</summary>
internal sealed class BoundCase(BoundExpression value, (BoundExpression[] Values, BoundStatement[] Body)[] branches, BoundStatement[] otherwise) : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        var found = value.Evaluate(frame);
        foreach (var (values, body) in branches)
        {
            frame.Charge(value.Span, values.Length);
            foreach (var wanted in values)
            {
                if (BoundComparison.AreEqual(found, wanted.Evaluate(frame))) return ExecuteAll(body, frame);
            }
        }

        return ExecuteAll(otherwise, frame);
    }
}
