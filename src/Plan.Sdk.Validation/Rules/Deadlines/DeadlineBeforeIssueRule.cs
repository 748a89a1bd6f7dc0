using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Deadlines;

/// <summary>A deadline of a task or report has passed on the day the plan is issued (for a draft: today). Days of every year never have.</summary>
internal sealed class DeadlineBeforeIssueRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.DeadlineBeforeIssue];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (task, path) in PlanPaths.TasksOf(context.Plan))
        {
            Before(context, task.Before, path.Field("before"));
            By(context, task.By, path.Field("by"));
        }

        for (var i = 0; i < context.Plan.Reporting.Count; i++)
        {
            var rule = context.Plan.Reporting[i];
            for (var d = 0; d < rule.Before.Count; d++) Before(context, rule.Before[d], PlanPaths.Reporting.Item(i).Field("before").Item(d));
            for (var d = 0; d < rule.By.Count; d++) By(context, rule.By[d], PlanPaths.Reporting.Item(i).Field("by").Item(d));
        }
    }

    private static void Before(PlanRuleContext context, CalendarPoint? point, ModelPath path)
    {
        if (point?.FirstDay is { } day && day <= context.Context.ReferenceDate) Report(context, "trước", point.Value, path);
    }

    private static void By(PlanRuleContext context, CalendarPoint? point, ModelPath path)
    {
        if (point?.LastDay is { } day && day < context.Context.ReferenceDate) Report(context, "chậm nhất", point.Value, path);
    }

    private static void Report(PlanRuleContext context, string preposition, CalendarPoint point, ModelPath path) =>
        context.Report(RuleDiagnostics.DeadlineBeforeIssue, path,
            $"{preposition} {OfficialCalendar.WithNoun(point)}", OfficialDate.Short(context.Context.ReferenceDate));
}
