using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Deadlines;

/// <summary>A task begins after it is due. Deadlines of every year are left alone.</summary>
internal sealed class TaskDatesRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TaskStartsAfterDeadline];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (task, path) in PlanPaths.TasksOf(context.Plan))
        {
            if (task.From is not { } from || (task.Before ?? task.By) is not { } due) continue;
            var isLate = task.Before is null ? from.FirstDay > due.LastDay : from.FirstDay >= due.FirstDay;
            if (isLate) context.Report(RuleDiagnostics.TaskStartsAfterDeadline, path.Field("from"), OfficialCalendar.WithNoun(from), OfficialDeadline.Word(task)!);
        }
    }
}
