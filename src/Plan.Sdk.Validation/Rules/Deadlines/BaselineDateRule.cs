using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Deadlines;

/// <summary>A target starts from a figure that was measured after the target is due.</summary>
internal sealed class BaselineDateRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.BaselineAfterHorizon];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (target, path, stage) in PlanPaths.TargetsOf(context.Plan))
        {
            if (target.Baseline?.At is not { } at || PlanPaths.HorizonOf(context.Plan, stage, target) is not { } horizon) continue;
            if (at.FirstDay > horizon.LastDay)
            {
                context.Report(RuleDiagnostics.BaselineAfterHorizon, path.Field("baseline").Field("at"),
                    OfficialCalendar.WithNoun(at), OfficialCalendar.WithNoun(horizon));
            }
        }
    }
}
