using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>
/// A unit has to report but nothing is assigned to it: no assignment, no task, no supervision. A unit inside an assigned one, or around
/// one, has its duty; so has a group that only says "the bodies concerned" ("các cơ quan, đơn vị …").
/// </summary>
internal sealed class ReportingUnitWithoutDutyRule : IPlanRule
{
    private static readonly string[] OpenGroups = ["các cơ quan", "các đơn vị", "các ban", "các ngành", "các phòng", "các tổ chức", "các đoàn thể"];

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.ReportingUnitWithoutDuty];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        if (plan.Assignments.Count == 0) return;
        var busy = Busy(plan);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < plan.Reporting.Count; i++)
        {
            for (var u = 0; u < plan.Reporting[i].From.Count; u++)
            {
                var id = plan.Reporting[i].From[u];
                if (context.Context.FindOrganization(id) is not { } unit || HasDuty(unit, id, busy, context.Context) || !reported.Add(id)) continue;
                context.Report(RuleDiagnostics.ReportingUnitWithoutDuty, PlanPaths.Reporting.Item(i).Field("from").Item(u), unit.Name);
            }
        }
    }

    private static HashSet<string> Busy(ActionPlan plan)
    {
        var busy = plan.Assignments.SelectMany(a => a.Units).ToHashSet(StringComparer.Ordinal);
        foreach (var (task, _) in PlanPaths.TasksOf(plan))
        {
            if (task.Lead is not null) busy.Add(task.Lead);
            busy.UnionWith(task.Partners);
        }

        foreach (var supervision in plan.Supervision)
        {
            if (supervision.Lead is not null) busy.Add(supervision.Lead);
            busy.UnionWith(supervision.Partners);
        }

        return busy;
    }

    private static bool HasDuty(Organization unit, string id, HashSet<string> busy, PlanContext context) =>
        busy.Contains(id)
        || busy.Contains(unit.Id)
        || OpenGroups.Any(g => WordMatch.At(unit.Name, 0, g))
        || HoldsAny(unit, busy.Contains)
        || busy.Any(b => context.FindOrganization(b) is { } owner && HoldsAny(owner, inner => string.Equals(inner, unit.Id, StringComparison.Ordinal)));

    private static bool HoldsAny(Organization owner, Func<string, bool> isMeant) =>
        owner.Units.Any(u => isMeant(u.Id) || HoldsAny(u, isMeant));
}
