using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>
/// Tasks nested deeper than papers print them: a task, its sub-tasks, and theirs. What lies deeper would be lost in print, so
/// the plan is refused. One finding for each task of the last level that has parts.
/// </summary>
internal sealed class TaskDepthRule : IPlanRule
{
    private const int PrintedLevels = 3;

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TaskTooDeep];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context) => Check(context, context.Plan.Tasks, ModelPath.Root.Field("tasks"), level: 1);

    private static void Check(PlanRuleContext context, ValueList<PlanTask> tasks, ModelPath path, int level)
    {
        for (var i = 0; i < tasks.Count; i++)
        {
            var parts = tasks[i].Subtasks;
            if (parts.Count == 0) continue;
            var below = path.Item(i).Field("subtasks");
            if (level < PrintedLevels) Check(context, parts, below, level + 1);
            else context.ReportAt(RuleDiagnostics.TaskTooDeep, below, context.SourceMap.FindKey(below), tasks[i].Id, CountAll(parts));
        }
    }

    private static int CountAll(ValueList<PlanTask> tasks) => tasks.Sum(t => 1 + CountAll(t.Subtasks));
}
