using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>
/// A stage above that the stages here, taken together, do not cover. Targets for the whole term cover the plan's period. Years before the plan's year
/// are not asked for, and a plan of one year answers for its year.
/// </summary>
internal sealed class UpperStageRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [CascadeDiagnostics.StageNotCovered];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var plan = context.Plan;
        var covered = CoveredBy(plan);
        foreach (var upper in UpperPlan.Of(context.Context))
        {
            foreach (var (name, period, path) in StagesOf(upper.Plan))
            {
                if (Within(period, upper.Plan.Period) is not { } stage) continue;
                var asked = new Span(Later(stage.First, new(context.Context.ReferenceDate.Year, 1, 1)), stage.Last);
                if (Within(plan.Period, null) is { } own && own.First.Year == own.Last.Year) asked = new(Later(asked.First, own.First), own.Last < asked.Last ? own.Last : asked.Last);
                var gaps = GapsIn(asked, covered).Select(Word).ToList();
                if (gaps.Count == 0) continue;
                context.Report(CascadeDiagnostics.StageNotCovered, plan.Objectives?.Stages.Count > 0 ? PlanPaths.Stages : ModelPath.Root.Field("period"),
                    name, OfficialPeriod.Word(period), upper.Name, upper.PlaceOf(path), string.Join(", ", gaps));
            }
        }
    }

    private static IEnumerable<(string Name, PlanPeriod Period, ModelPath Path)> StagesOf(ActionPlan plan)
    {
        var stages = plan.Objectives?.Stages ?? [];
        if (stages.Count == 0 && plan.Period is { } whole) yield return (plan.Id, whole, ModelPath.Root.Field("period"));
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Period is { } period) yield return (stages[i].Id, period, PlanPaths.Stages.Item(i).Field("period"));
        }
    }

    private static List<Span> CoveredBy(ActionPlan plan)
    {
        var stages = plan.Objectives?.Stages ?? [];
        IEnumerable<PlanPeriod?> periods = stages.Select(s => s.Period);
        if (stages.Count == 0 || plan.Objectives?.Targets.Count > 0) periods = periods.Append(plan.Period);
        return [.. periods.Select(p => p is null ? null : Within(p, plan.Period)).OfType<Span>().OrderBy(s => s.First)];
    }

    private static IEnumerable<Span> GapsIn(Span asked, List<Span> covered)
    {
        var next = asked.First;
        foreach (var span in covered)
        {
            if (span.First > next && next <= asked.Last) yield return new(next, span.First <= asked.Last ? span.First.AddDays(-1) : asked.Last);
            if (span.Last >= next) next = span.Last.AddDays(1);
        }

        if (next <= asked.Last) yield return new(next, asked.Last);
    }

    /// <summary>The days of a period, an open end taken from the plan's; <c>null</c> when an end stays open.</summary>
    private static Span? Within(PlanPeriod? period, PlanPeriod? whole) =>
        (period?.From ?? whole?.From)?.FirstDay is { } first && (period?.To ?? whole?.To)?.LastDay is { } last ? new(first, last) : null;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static string Word(Span span)
    {
        var isYears = span.First is { Month: 1, Day: 1 } && span.Last is { Month: 12, Day: 31 };
        return isYears
            ? OfficialPeriod.Word(new() { From = CalendarPoint.OfYear(span.First.Year), To = CalendarPoint.OfYear(span.Last.Year) })
            : OfficialPeriod.Word(new() { From = CalendarPoint.Of(span.First), To = CalendarPoint.Of(span.Last) });
    }

    private sealed record Span(DateOnly First, DateOnly Last);
}
