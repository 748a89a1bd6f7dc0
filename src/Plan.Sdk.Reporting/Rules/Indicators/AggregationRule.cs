using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Rules.Indicators;

/// <summary>An average by weight has no weight, or a count of units no condition that a unit's figure can be held against.</summary>
internal sealed class AggregationRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.WeightMissing, ReportingDiagnostics.ConditionMissing];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Indicators.Count; i++)
        {
            var (indicator, path) = (context.Plan.Indicators[i], ModelPath.Root.Field("indicators").Item(i));
            if (indicator.Aggregation == Aggregation.WeightedAverage) CheckWeight(context, indicator, path);
            else if (indicator.Aggregation is Aggregation.UnitCount or Aggregation.UnitShare && !CanBeHeldAgainst(indicator.Condition)) context.Report(ReportingDiagnostics.ConditionMissing, path.Field("condition"), indicator.Id);
        }
    }

    private static void CheckWeight(PlanRuleContext context, Indicator indicator, ModelPath path)
    {
        var known = PlanIndicators.Of(context.Plan).All.Select(i => i.Id).Where(id => id != indicator.Id).ToList();
        if (indicator.Weight is { } weight && known.Contains(weight, StringComparer.Ordinal)) return;
        context.Report(ReportingDiagnostics.WeightMissing, path.Field("weight"), indicator.Id, ReportingDiagnostics.Nearest(indicator.Weight ?? "", known), string.Join(", ", known));
    }

    private static bool CanBeHeldAgainst(IndicatorCondition? condition) =>
        condition is { Amount: not null, Comparator: not (Comparator.IncreaseBy or Comparator.DecreaseBy) };
}
