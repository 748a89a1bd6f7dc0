using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>
/// A task that a plan above gives to this issuer, by name, in a group, or as successor, has no task here that answers it, nobody here who leads
/// that task, or a later deadline here.
/// </summary>
internal sealed class UpperTaskRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } =
        [CascadeDiagnostics.TaskUnanswered, CascadeDiagnostics.TaskWithoutOwner, CascadeDiagnostics.TaskLater];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var upper in UpperPlan.Of(context.Context)) new TaskProof(context, upper).Check();
    }
}
