using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Deadlines;

/// <summary>The plan's period, or a stage's, ends before it begins.</summary>
internal sealed class PeriodOrderRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.PeriodBackwards];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        Check(context, context.Plan.Period, ModelPath.Root.Field("period"));
        if (context.Plan.Objectives is not { } objectives) return;
        for (var i = 0; i < objectives.Stages.Count; i++) Check(context, objectives.Stages[i].Period, PlanPaths.Stages.Item(i).Field("period"));
    }

    private static void Check(PlanRuleContext context, PlanPeriod? period, ModelPath path)
    {
        if (period is { From: { } from, To: { } to } && from.FirstDay > to.LastDay)
            context.Report(RuleDiagnostics.PeriodBackwards, path, OfficialCalendar.WithNoun(from), OfficialCalendar.WithNoun(to));
    }
}
