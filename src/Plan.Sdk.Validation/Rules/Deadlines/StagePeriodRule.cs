using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Deadlines;

/// <summary>A stage begins before the plan does, or ends after it.</summary>
internal sealed class StagePeriodRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.StageOutsidePeriod];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan is not { Period: { } whole, Objectives: { } objectives }) return;
        for (var i = 0; i < objectives.Stages.Count; i++)
        {
            if (objectives.Stages[i] is not { Period: { } period } stage) continue;
            var first = (period.From ?? period.To)?.FirstDay;
            var last = (period.To ?? period.From)?.LastDay;
            if (last < whole.From?.FirstDay || last > whole.To?.LastDay || (period.From is not null && first < whole.From?.FirstDay) || first > whole.To?.LastDay)
            {
                context.Report(RuleDiagnostics.StageOutsidePeriod, PlanPaths.Stages.Item(i).Field("period"),
                    stage.Id, OfficialPeriod.Word(period), OfficialPeriod.Word(whole));
            }
        }
    }
}
