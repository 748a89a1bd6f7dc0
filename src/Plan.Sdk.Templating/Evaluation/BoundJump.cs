using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class BoundJump(Jump jump) : BoundStatement
{
    public override Jump Execute(Frame frame) => jump;

    public override void FollowTables(TableFlow flow) => flow.Leap(jump);
}
