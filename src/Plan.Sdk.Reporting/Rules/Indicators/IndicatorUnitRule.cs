using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Rules.Indicators;

/// <summary>A target is in another unit than the indicator that it measures. A rise or fall may be in percent of any unit.</summary>
internal sealed class IndicatorUnitRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.UnitOfTarget];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.Objectives is not { } objectives || context.Plan.Indicators.Count == 0) return;
        var at = ModelPath.Root.Field("objectives");
        Check(context, objectives.Targets, at.Field("targets"));
        for (var i = 0; i < objectives.Stages.Count; i++) Check(context, objectives.Stages[i].Targets, at.Field("stages").Item(i).Field("targets"));
    }

    private static void Check(PlanRuleContext context, ValueList<Target> targets, ModelPath path)
    {
        for (var i = 0; i < targets.Count; i++)
        {
            var target = targets[i];
            if (target.Unit is not { } unit || IsChangeInPercent(target)) continue;
            var indicator = context.Plan.Indicators.FirstOrDefault(x => string.Equals(x.Id, target.Indicator, StringComparison.Ordinal));
            if (indicator?.Unit is { } other && !string.Equals(unit, other, StringComparison.Ordinal))
                context.Report(ReportingDiagnostics.UnitOfTarget, path.Item(i).Field("unit"), target.Id, unit, indicator.Id, other);
        }
    }

    private static bool IsChangeInPercent(Target target) => target is { Comparator: Comparator.IncreaseBy or Comparator.DecreaseBy, Unit: "%" };
}
