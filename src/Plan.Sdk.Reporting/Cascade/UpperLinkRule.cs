using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>A target or task says that it answers one above which is not there.</summary>
internal sealed class UpperLinkRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.LinkForm, CascadeDiagnostics.LinkToOtherPlan, CascadeDiagnostics.UnknownLink];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var uppers = UpperPlan.Of(context.Context).ToList();
        foreach (var (target, path, _) in PlanPaths.TargetsOf(context.Plan))
            CheckLinks(context, target.Implements, path, uppers, p => PlanPaths.TargetsOf(p).Select(t => t.Target.Id));
        foreach (var (task, path) in PlanPaths.TasksOf(context.Plan))
            CheckLinks(context, task.Implements, path, uppers, p => PlanPaths.TasksOf(p).Select(t => t.Task.Id));
    }

    private static void CheckLinks(PlanRuleContext context, ValueList<string> links, ModelPath path, List<UpperPlan> uppers, Func<ActionPlan, IEnumerable<string>> ids)
    {
        for (var i = 0; i < links.Count; i++)
        {
            var at = path.Field("implements").Item(i);
            var parts = links[i].Split('#');
            if (parts is not [{ Length: > 0 } plan, { Length: > 0 } item])
            {
                var owners = uppers.Where(u => ids(u.Plan).Contains(links[i], StringComparer.Ordinal)).Select(u => u.LinkTo(links[i])).ToList();
                Report(context, CascadeDiagnostics.LinkForm, at, links[i], owners is [var only] ? only : null);
            }
            else if (!context.Plan.Implements.Contains(plan))
            {
                Report(context, CascadeDiagnostics.LinkToOtherPlan, at, links[i], NearestName.Find(plan, context.Plan.Implements) is { } near ? $"{near}#{item}" : null, plan);
            }
            else if (uppers.Find(u => string.Equals(u.Id, plan, StringComparison.Ordinal)) is { } upper && !ids(upper.Plan).Contains(item, StringComparer.Ordinal))
            {
                Report(context, CascadeDiagnostics.UnknownLink, at, links[i], NearestName.Find(item, ids(upper.Plan)) is { } near ? upper.LinkTo(near) : null, upper.Name, item, upper.Document.SourceMap.File);
            }
        }
    }

    private static void Report(PlanRuleContext context, DiagnosticDescriptor descriptor, ModelPath at, string link, string? meant, params ReadOnlySpan<object> more)
    {
        var suggestion = meant is null ? new LocalizedText("", "") : new($" Ý bạn là “{meant}”?", $" Did you mean \"{meant}\"?");
        object[] arguments = [link, suggestion, .. more];
        if (meant is null) context.Report(descriptor, at, arguments);
        else context.ReportWithFix(new(new($"Sửa thành “{meant}”", $"Change to \"{meant}\""), context.SourceMap.Find(at), meant), descriptor, at, arguments);
    }
}
