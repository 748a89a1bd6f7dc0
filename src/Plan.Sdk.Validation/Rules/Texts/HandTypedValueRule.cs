using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Texts;

/// <summary>
/// A text types by hand what a field of the same item holds, so that one can be changed and the other forgotten. Whole figures and dates
/// only: "8 tuổi" is no "8%". A text that names the field in braces may say the same figure again about something else.
/// </summary>
internal sealed class HandTypedValueRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.HandTypedValue];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        foreach (var (target, path, _) in PlanPaths.TargetsOf(plan))
        {
            if (target is { Text: not null, Amount: { } amount, Unit: { } unit })
                Check(context, target.Text, path, WrittenForms.Of(amount, unit), ComparatorKey(target), "amount", "figure");
        }

        foreach (var (task, path) in PlanPaths.TasksOf(plan))
        {
            Check(context, task.Text, path, task.From, "from");
            Check(context, task.Text, path, task.Before, "before");
            Check(context, task.Text, path, task.By, "by");
        }

        for (var i = 0; i < plan.Reporting.Count; i++)
        {
            var rule = plan.Reporting[i];
            foreach (var before in rule.Before) Check(context, rule.Text, PlanPaths.Reporting.Item(i), before, "before");
            foreach (var by in rule.By) Check(context, rule.Text, PlanPaths.Reporting.Item(i), by, "by");
        }

        for (var i = 0; i < plan.Bases.Count; i++)
        {
            var basis = plan.Bases[i];
            if (basis.Number is { } number) Check(context, basis.Text, PlanPaths.Bases.Item(i), [number], "number", "number", "citation");
            Check(context, basis.Text, PlanPaths.Bases.Item(i), basis.Date is { } date ? CalendarPoint.Of(date) : null, "date");
        }
    }

    private static void Check(PlanRuleContext context, ClauseText? text, ModelPath owner, CalendarPoint? point, string key)
    {
        if (point is { } day) Check(context, text, owner, WrittenForms.Of(day), key, key, key is "date" ? "citation" : "deadline");
    }

    private static void Check(PlanRuleContext context, ClauseText? text, ModelPath owner, IEnumerable<string> forms, string key, string name, string otherName)
    {
        if (text is null || text.Parts.Any(p => p.IsName && (p.Text == key || p.Text == name || p.Text == otherName))) return;
        foreach (var part in text.Parts)
        {
            if (part.IsName) continue;
            foreach (var form in forms)
            {
                if (FigureMatch.IndexOf(part.Text, form) < 0) continue;
                context.Report(RuleDiagnostics.HandTypedValue, owner.Field("text"), form, key, name);
                return;
            }
        }
    }

    private static string ComparatorKey(Target target) =>
        ModelDescription.Of(typeof(Target)).Find("amount")!.SourceKey(target);
}
