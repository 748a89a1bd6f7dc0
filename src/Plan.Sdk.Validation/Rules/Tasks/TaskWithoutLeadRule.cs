using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>
/// A task that nobody leads, in a plan that names leads elsewhere. A sub-task takes its lead from above; a task whose parts all have
/// one needs none.
/// </summary>
internal sealed class TaskWithoutLeadRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TaskWithoutLead];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (!PlanPaths.TasksOf(context.Plan).Any(t => t.Task.Lead is not null)) return;
        Check(context, context.Plan.Tasks, ModelPath.Root.Field("tasks"));
    }

    private static void Check(PlanRuleContext context, ValueList<PlanTask> tasks, ModelPath path)
    {
        for (var i = 0; i < tasks.Count; i++)
        {
            if (tasks[i].Lead is not null) continue;
            if (tasks[i].Subtasks.Count > 0) Check(context, tasks[i].Subtasks, path.Item(i).Field("subtasks"));
            else context.Report(RuleDiagnostics.TaskWithoutLead, path.Item(i).Field("id"), tasks[i].Id);
        }
    }
}
