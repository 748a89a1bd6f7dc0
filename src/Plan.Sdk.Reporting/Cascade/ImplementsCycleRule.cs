using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>The plans above lead back to the plan itself.</summary>
internal sealed class ImplementsCycleRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.ImplementsCycle];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        for (var i = 0; i < plan.Implements.Count; i++)
        {
            if (string.Equals(plan.Implements[i], plan.Id, StringComparison.Ordinal)) continue;
            if (Back(context.Context.Workspace.Plans, plan.Id, plan.Implements[i], []) is not { } way) continue;
            context.Report(CascadeDiagnostics.ImplementsCycle, ModelPath.Root.Field("implements").Item(i), string.Join(" → ", way.Prepend(plan.Id)));
        }
    }

    /// <summary>The ids from one plan up to another; <c>null</c> when there is no such way.</summary>
    private static IEnumerable<string>? Back(IPlanLibrary plans, string goal, string id, HashSet<string> seen)
    {
        if (string.Equals(id, goal, StringComparison.Ordinal)) return [id];
        if (!seen.Add(id) || plans.Find(id) is not { Document.Model: var model }) return null;
        foreach (var upper in model.Implements)
        {
            if (Back(plans, goal, upper, seen) is { } way) return way.Prepend(id);
        }

        return null;
    }
}
