using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Tasks;

/// <summary>
/// A unit is named twice in one assignment, or has two assignments of its own without different roles. A unit with an assignment of its
/// own may also stand in that of a group.
/// </summary>
internal sealed class DoubleAssignmentRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.DoubleAssignment];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var assignments = context.Plan.Assignments;
        for (var i = 0; i < assignments.Count; i++)
        {
            var units = PlanPaths.Assignments.Item(i).Field("unit");
            for (var u = 1; u < assignments[i].Units.Count; u++)
            {
                if (assignments[i].Units.AsSpan()[..u].Contains(assignments[i].Units[u])) Report(context, assignments[i].Units[u], units.Item(u), units);
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                if (assignments[i].Role != assignments[earlier].Role || !SameUnits(assignments[i], assignments[earlier])) continue;
                Report(context, assignments[i].Units[0], units, PlanPaths.Assignments.Item(earlier));
                break;
            }
        }
    }

    private static bool SameUnits(Assignment left, Assignment right) => left.Units.Count > 0 && left.Units.ToHashSet(StringComparer.Ordinal).SetEquals(right.Units);

    private static void Report(PlanRuleContext context, string unit, ModelPath path, ModelPath earlier) =>
        context.Report(RuleDiagnostics.DoubleAssignment, path, context.Context.FindOrganization(unit)?.Name ?? unit, earlier.ToString());
}
