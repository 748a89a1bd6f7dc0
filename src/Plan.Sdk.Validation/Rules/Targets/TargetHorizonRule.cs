using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Targets;

/// <summary>
/// Neither a target nor its stage nor the plan says by when. A figure for each year needs no horizon, nor does a statement
/// without a figure.
/// </summary>
internal sealed class TargetHorizonRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TargetWithoutHorizon];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (target, path, stage) in PlanPaths.TargetsOf(context.Plan))
        {
            if (target.Qualitative || target.Yearly || PlanPaths.HorizonOf(context.Plan, stage, target) is not null) continue;
            var isDated = target.Values.Count > 0 && target.Values.All(v => v.Horizon is not null);
            if (!isDated) context.Report(RuleDiagnostics.TargetWithoutHorizon, path.Field("id"), target.Id);
        }
    }
}
