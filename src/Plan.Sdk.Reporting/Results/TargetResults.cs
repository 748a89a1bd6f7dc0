using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Results;

/// <summary>Makes the result of each target of a plan for one period.</summary>
internal sealed class TargetResults(PlanContext context, PlanFigures figures, ReportingPeriod period, DiagnosticBag diagnostics)
{
    private readonly int end = MonthSpan.MonthOf(period.LastDay);

    /// <summary>The targets of the whole term and of the stages that include the period's year, in the order of the plan.</summary>
    public IEnumerable<TargetResult> All()
    {
        if (context.Plan.Objectives is not { } objectives) yield break;
        var at = ModelPath.Root.Field("objectives");
        for (var i = 0; i < objectives.Targets.Count; i++)
        {
            foreach (var result in Of(objectives.Targets[i], null, at.Field("targets").Item(i))) yield return result;
        }

        for (var s = 0; s < objectives.Stages.Count; s++)
        {
            var stage = objectives.Stages[s];
            if (!Includes(stage.Period)) continue;
            for (var i = 0; i < stage.Targets.Count; i++)
            {
                foreach (var result in Of(stage.Targets[i], stage, at.Field("stages").Item(s).Field("targets").Item(i))) yield return result;
            }
        }
    }

    private bool Includes(PlanPeriod? stage) =>
        (stage?.From?.Year is not { } from || period.Year >= from) && (stage?.To?.Year is not { } to || period.Year <= to);

    private IEnumerable<TargetResult> Of(Target target, Stage? stage, ModelPath path)
    {
        var bare = new TargetResult { Target = target, Stage = stage?.Id, Period = period.Name };
        if (target.Amount is { } amount) return [Judged(bare, target.Comparator, amount, null, stage, path)];
        return target.Qualitative || target.Values.Count == 0
            ? [bare]
            : target.Values.Select(part => part is { Area: null, Amount: { } figure } ? Judged(bare, part.Comparator, figure, part, stage, path) : bare with { Part = part, Comparator = part.Comparator });
    }

    private TargetResult Judged(TargetResult bare, Comparator? comparator, Amount amount, TargetValue? part, Stage? stage, ModelPath path)
    {
        var number = figures.Table.IndexOf(PlanIndicators.IdOf(bare.Target));
        var indicator = figures.Indicators[number];
        var adds = !bare.Target.Yearly && indicator.Cumulative && IndicatorArithmetic.AggregationOf(indicator) == Aggregation.Sum;
        var since = adds ? FirstMonth(stage) : null;
        var result = since is { } from && from < end ? figures.Of(new MonthSpan(from, end)).Total(number) : figures.Of(period).Total(number);
        var previous = since is null && period.YearBefore() is { } before ? figures.Of(before).Total(number) : null;
        var full = bare with
        {
            Part = part, Indicator = indicator, Comparator = comparator ?? Comparator.Exactly, Result = result, Previous = previous is { Exact: not null } ? previous : null,
        };
        var point = part?.Horizon ?? bare.Target.Horizon ?? stage?.Period?.To ?? context.Plan.Period?.To;
        var horizon = bare.Target.Yearly ? new DateOnly(period.Year, 12, 31) : point is { } by ? by.In(period.Year) : (DateOnly?)null;
        var judge = new TargetJudge(full, amount, period, horizon);
        if (judge.LacksBaseline) diagnostics.Add(new Diagnostic(ReportingDiagnostics.NoBaseline, null, bare.Target.Id) { Path = path.ToString() });
        var progress = context.Plan.Progress ?? new();
        return judge.Judge(progress.Path == ProgressPath.Linear ? PathOf(bare.Target, stage, indicator, horizon, since) : null, progress.Tolerance);
    }

    /// <summary>From the end of the month before: what adds up starts from nothing, a level from its baseline.</summary>
    private TargetPath? PathOf(Target target, Stage? stage, Indicator indicator, DateOnly? horizon, int? since)
    {
        if (horizon is not { } day) return null;
        var to = MonthSpan.MonthOf(day);
        var (start, from) = target switch
        {
            { Yearly: true } => indicator.Cumulative ? (0m, (period.Year * 12) - 1) : ((decimal?)null, 0),
            { Baseline: { Value: { } value, At: { } at } } => (value, MonthSpan.MonthOf(at.In(period.Year))),
            { Baseline.Value: { } value } when FirstMonth(stage) is { } first => (value, first - 1),
            _ when since is { } first => (0m, first - 1),
            _ => ((decimal?)null, 0),
        };
        return start is { } figure && from < to ? new(Fraction.Of(figure), from, to) : null;
    }

    private int? FirstMonth(Stage? stage)
    {
        var planned = (stage?.Period?.From ?? context.Plan.Period?.From)?.FirstDay is { } day ? MonthSpan.MonthOf(day) : (int?)null;
        return planned is { } first && figures.FirstMonth is { } owed ? Math.Max(first, owed) : planned ?? figures.FirstMonth;
    }
}
