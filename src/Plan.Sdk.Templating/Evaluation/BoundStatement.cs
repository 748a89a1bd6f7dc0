using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A statement, ready to be executed. Immutable; thread-safe.</summary>
internal abstract class BoundStatement
{
    public abstract Jump Execute(Frame frame);

    /// <summary>Takes part in the check of tables; what prints nothing does not.</summary>
    public virtual void FollowTables(TableFlow flow)
    {
    }

    public static Jump ExecuteAll(BoundStatement[] statements, Frame frame)
    {
        foreach (var statement in statements)
        {
            var jump = statement.Execute(frame);
            if (jump != Jump.None) return jump;
        }

        return Jump.None;
    }
}
