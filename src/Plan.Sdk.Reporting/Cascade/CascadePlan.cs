using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>A plan as one link of the chain: what it asks for, each with its place.</summary>
/// <param name="context">The plan.</param>
internal sealed class CascadePlan(PlanContext context)
{
    private readonly PlanIndicators indicators = PlanIndicators.Of(context.Plan);

    /// <summary>The plan with what it is read against.</summary>
    public PlanContext Context => context;

    /// <summary>The plan.</summary>
    public ActionPlan Plan => context.Plan;

    /// <summary>The last day of the plan; <c>null</c> when it names none.</summary>
    public DateOnly? LastDay => Plan.Period?.To?.LastDay;

    /// <summary>All that a target asks for.</summary>
    public IEnumerable<Demand> DemandsOf(Target target, ModelPath path, Stage? stage)
    {
        var indicator = IndicatorOf(target);
        var whole = new Demand
        {
            Target = target,
            Path = path,
            Comparator = target.Comparator ?? Comparator.Exactly,
            Amount = target.Amount,
            Unit = target.Unit ?? indicator?.Unit,
            Per = target.Per ?? (target.Unit is null ? indicator?.Per : null),
            Horizon = PlanPaths.HorizonOf(Plan, stage, target),
            Start = (stage?.Period?.From ?? Plan.Period?.From)?.FirstDay,
            Yearly = target.Yearly,
            Since = target.Baseline?.At,
        };
        if (target.Values.Count == 0 || target.Amount is not null) yield return whole;
        for (var i = 0; i < target.Values.Count; i++)
        {
            var value = target.Values[i];
            yield return whole with
            {
                Path = path.Field("values").Item(i),
                Comparator = value.Comparator ?? whole.Comparator,
                Amount = value.Amount,
                Horizon = value.Horizon ?? whole.Horizon,
                Area = value.Area,
            };
        }
    }

    /// <summary>The indicator that the plan itself describes for a target; <c>null</c> when it describes none.</summary>
    public Indicator? IndicatorOf(Target target)
    {
        var id = PlanIndicators.IdOf(target);
        return Plan.Indicators.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal) || Words.Same(i.Name, target.Indicator));
    }

    /// <summary>How the figures of units become one.</summary>
    public Aggregation AggregationOf(Target target)
    {
        var indicator = IndicatorOf(target) ?? indicators.Find(PlanIndicators.IdOf(target));
        return indicator?.Aggregation
            ?? (target.Unit is "%" or "‰" || target.Per is not null || indicator?.Unit is "%" or "‰" || indicator?.Per is not null ? Aggregation.Ratio : Aggregation.Sum);
    }

    /// <summary>The names by which two plans know that they measure the same.</summary>
    public IEnumerable<string> NamesOf(Target target)
    {
        if (target.Indicator is not null) yield return Words.Plain(target.Indicator);
        if (IndicatorOf(target) is not { } known) yield break;
        yield return Words.Plain(known.Id);
        yield return Words.Plain(known.Name);
    }
}
