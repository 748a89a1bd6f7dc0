using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Targets;

/// <summary>A target has a figure but does not say what is counted.</summary>
internal sealed class TargetUnitRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TargetWithoutUnit];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (target, path, _) in PlanPaths.TargetsOf(context.Plan))
        {
            if (target.Unit is not null || (target.Amount ?? target.Values.FirstOrDefault(v => v.Amount is not null)?.Amount) is not { } amount) continue;
            context.Report(RuleDiagnostics.TargetWithoutUnit, path.Field("id"), target.Id, OfficialTarget.Amount(amount, unit: null));
        }
    }
}
