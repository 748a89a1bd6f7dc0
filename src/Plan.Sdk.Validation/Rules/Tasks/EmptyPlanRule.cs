using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>The plan has neither objectives nor tasks.</summary>
internal sealed class EmptyPlanRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.EmptyPlan];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        if (plan.Tasks.Count == 0 && (plan.Objectives is null || plan.Objectives == new ObjectiveSet()))
            context.Report(RuleDiagnostics.EmptyPlan, ModelPath.Root.Field("id"));
    }
}
