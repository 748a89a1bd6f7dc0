using System.Collections.Frozen;
using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// All that a plan measures: the indicators it lists, then for each target with a figure whose indicator it does not list one with
/// the target's name and unit. Immutable; thread-safe.
/// </summary>
public sealed class PlanIndicators
{
    private readonly FrozenDictionary<string, Indicator> byId;
    private readonly ILookup<string, Target> targets;

    private PlanIndicators(ValueList<Indicator> all, ILookup<string, Target> targets)
    {
        All = all;
        this.targets = targets;
        byId = all.ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
    }

    /// <summary>The indicators, those that the plan lists first.</summary>
    public ValueList<Indicator> All { get; }

    /// <summary>What a plan measures.</summary>
    public static PlanIndicators Of(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var measured = TargetsOf(plan).Where(t => !t.Qualitative).ToList();
        var all = plan.Indicators.Concat(measured.Select(Implied)).DistinctBy(i => i.Id, StringComparer.Ordinal).ToValueList();
        return new(all, measured.ToLookup(IdOf, StringComparer.Ordinal));
    }

    /// <summary>The id of the indicator that a target measures: the one it names, or the target's own id when it names one in words or none.</summary>
    public static string IdOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Indicator is { } id && IdShape.IsId(id) ? id : target.Id;
    }

    /// <summary>All targets of a plan, those of the whole term first.</summary>
    public static IEnumerable<Target> TargetsOf(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (plan.Objectives?.Targets ?? []).Concat((plan.Objectives?.Stages ?? []).SelectMany(s => (IEnumerable<Target>)s.Targets));
    }

    /// <summary>The indicator of an id; <c>null</c> when there is none.</summary>
    public Indicator? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The targets that measure an indicator, in the order of the plan.</summary>
    public IEnumerable<Target> TargetsOf(string id) => targets[id];

    private static Indicator Implied(Target target) => new()
    {
        Id = IdOf(target),
        Name = target.Indicator ?? target.Id,
        // "Giảm 15% số vụ": the percent are those of the change, the figure itself is a number.
        Unit = target is { Comparator: Comparator.IncreaseBy or Comparator.DecreaseBy, Unit: "%" } ? null : target.Unit,
        Per = target.Per,
        Direction = target.Comparator is Comparator.AtMost or Comparator.LessThan or Comparator.DecreaseBy ? Direction.Down : Direction.Up,
    };
}
