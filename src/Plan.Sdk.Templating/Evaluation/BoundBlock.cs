using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>The statements of an included template.</summary>
internal sealed class BoundBlock(BoundStatement[] statements) : BoundStatement
{
    public override Jump Execute(Frame frame) => ExecuteAll(statements, frame);

    public override void FollowTables(TableFlow flow) => flow.Include(statements);
}
