using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Targets;

/// <summary>A target has no figure although it is not said to be qualitative.</summary>
internal sealed class TargetAmountRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TargetWithoutAmount];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (target, path, _) in PlanPaths.TargetsOf(context.Plan))
        {
            if (target.Qualitative || target.Amount is not null) continue;
            if (target.Values.Count == 0) context.Report(RuleDiagnostics.TargetWithoutAmount, path.Field("id"), target.Id);
            for (var i = 0; i < target.Values.Count; i++)
            {
                if (target.Values[i].Amount is null) context.Report(RuleDiagnostics.TargetWithoutAmount, path.Field("values").Item(i), target.Id);
            }
        }
    }
}
