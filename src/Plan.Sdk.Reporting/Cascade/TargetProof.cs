using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>Holds the targets of one plan against those of one plan above.</summary>
internal sealed class TargetProof(PlanRuleContext context, CascadePlan here, UpperPlan upper)
{
    private readonly List<(Target Target, List<Demand> Demands)> own =
        [.. PlanPaths.TargetsOf(here.Plan).Select(t => (t.Target, here.DemandsOf(t.Target, t.Path, t.Stage).ToList()))];

    /// <summary>Reports each target above that is not answered, or not strictly enough.</summary>
    public void Check()
    {
        foreach (var (target, path, stage) in PlanPaths.TargetsOf(upper.Plan))
        {
            var asked = upper.Cascade.DemandsOf(target, path, stage).Where(d => !IsPast(d)).ToList();
            if (asked.Count == 0) continue;
            var answers = AnswersTo(target).ToList();
            if (answers.Count == 0)
            {
                if (asked.TrueForAll(IsBeyond)) Report(CascadeDiagnostics.TargetBeyondPlan, upper.Path, asked[0], Day(here.LastDay!.Value));
                else Report(CascadeDiagnostics.TargetUnanswered, upper.Path, asked[0], upper.LinkTo(target.Id));
            }
            else if (upper.Cascade.AggregationOf(target) is not (Aggregation.UnitCount or Aggregation.UnitShare))
            {
                var direction = DirectionOf(here, upper.Cascade, target, asked, answers);
                foreach (var demand in asked) Check(demand, asked, answers, direction);
            }
        }
    }

    /// <summary>Whether a target answers one above: by a link, or because both measure the same.</summary>
    public static bool IsAnswer(CascadePlan here, Target target, UpperPlan upper, Target above) =>
        target.Implements.Contains(upper.LinkTo(above.Id)) || here.NamesOf(target).Intersect(upper.Cascade.NamesOf(above), StringComparer.Ordinal).Any();

    /// <summary>Which way the indicator of a target above is wanted to go: as the plan above says, else the plan here, else as the figures are meant.</summary>
    public static Direction DirectionOf(CascadePlan here, CascadePlan upper, Target target, IEnumerable<Demand> asked, IEnumerable<Demand> answers)
    {
        if (upper.IndicatorOf(target) is { } above) return above.Direction;
        if (answers.Select(a => here.IndicatorOf(a.Target)).FirstOrDefault(i => i is not null) is { } mine) return mine.Direction;
        return asked.Concat(answers).Any(d => d.Comparator is Comparator.AtMost or Comparator.LessThan) ? Direction.Down : Direction.Up;
    }

    private IEnumerable<Demand> AnswersTo(Target target) => own.Where(o => IsAnswer(here, o.Target, upper, target)).SelectMany(o => o.Demands);

    private void Check(Demand above, List<Demand> asked, List<Demand> answers, Direction direction)
    {
        // A unit that lies in one of the areas above does not answer for the others.
        if (above.Area is not null && !answers.Exists(a => IsIn(a, above)) && answers.Exists(a => asked.Exists(o => IsIn(a, o)))) return;
        var graded = answers.Select(a => (Demand: a, Result: DemandComparer.Compare(a, above, direction))).Where(g => g.Result != Strictness.Elsewhere).ToList();
        if (graded.Count == 0)
        {
            Report(CascadeDiagnostics.TargetUnanswered, upper.Path, above, upper.LinkTo(above.Target.Id));
            return;
        }

        var strict = graded.Where(g => g.Result == Strictness.AsStrict).Select(g => g.Demand).ToList();
        if (strict.Count > 0)
        {
            if (above.Yearly) CheckYears(above, strict);
            return;
        }

        var (worst, result) = graded.OrderBy(g => Weight(g.Demand, g.Result, above)).ThenByDescending(g => g.Demand.LastDay).First();
        if (IsBeyond(above)) Report(CascadeDiagnostics.TargetBeyondPlan, PlaceOf(worst), above, Day(here.LastDay!.Value));
        else if (result == Strictness.NotComparable) Report(CascadeDiagnostics.TargetNotComparable, PlaceOf(worst), above, worst.Target.Id, DemandComparer.WhyNot(worst, above)!);
        else if (result == Strictness.Later) ReportLater(worst, above);
        else ReportLooser(worst, above, direction);
    }

    /// <summary>Which of several answers is told about: the one meant for the same time, else one that only comes later, else the last.</summary>
    private static int Weight(Demand demand, Strictness result, Demand above) => result switch
    {
        not Strictness.Later when demand.LastDay == above.LastDay => 0,
        Strictness.Later => 1,
        Strictness.Looser => 2,
        _ => 3,
    };

    private void ReportLooser(Demand demand, Demand above, Direction direction)
    {
        var bound = demand.BoundOf(direction)!.Value;
        var isPart = bound.IsFloor && !above.IsChange && upper.Cascade.AggregationOf(above.Target) == Aggregation.Sum;
        if (isPart)
        {
            Report(CascadeDiagnostics.TargetIsTotal, PlaceOf(demand), above, demand.Target.Id, demand.Figure);
            return;
        }

        var change = SmallestChange.Of(demand, above, direction);
        var example = bound.CounterExample(above.BoundOf(direction)!.Value);
        Report(CascadeDiagnostics.TargetLooser, PlaceOf(demand), change.Fix(demand, context.SourceMap), above,
            demand.Target.Id, demand.Figure, Reached(example, demand), change.Text);
    }

    private void ReportLater(Demand demand, Demand above)
    {
        var at = demand.Path.Field("horizon");
        var horizon = above.Horizon!.Value.ToString();
        var fix = context.SourceMap.Contains(at) ? new DiagnosticFix(new($"Sửa thành “{horizon}”", $"Change to \"{horizon}\""), context.SourceMap.Find(at), horizon) : null;
        LocalizedText mine = demand.Horizon is { } own ? new($"đến {OfficialCalendar.Word(own)}", $"by {OfficialCalendar.Word(own)}") : new("không có thời hạn", "without a horizon");
        Report(CascadeDiagnostics.TargetLater, at, fix, above, demand.Target.Id, mine, $"horizon: {horizon}");
    }

    private void CheckYears(Demand above, List<Demand> strict)
    {
        if (above.LastDay is not { } last) return;
        var first = Math.Max(context.Context.ReferenceDate.Year, Math.Max(above.Start?.Year ?? 0, here.Plan.Period?.From?.Year ?? 0));
        var missing = Enumerable.Range(first, Math.Max(0, Math.Min(last.Year, here.LastDay?.Year ?? last.Year) - first + 1))
            .Where(year => !strict.Exists(d => (d.Start?.Year ?? year) <= year && year <= (d.LastDay?.Year ?? year))).ToList();
        if (missing.Count > 0) Report(CascadeDiagnostics.TargetYearsMissing, PlaceOf(strict[^1]), above, strict[^1].Target.Id, string.Join(", ", missing));
    }

    private static bool IsIn(Demand demand, Demand above) => demand.Area is not null && Words.Same(demand.Area, above.Area);

    private bool IsPast(Demand demand) =>
        demand.LastDay is { } last && (last < context.Context.ReferenceDate || (here.Plan.Period?.From?.FirstDay is { } first && last < first));

    private bool IsBeyond(Demand demand) => demand.LastDay > here.LastDay;

    private void Report(DiagnosticDescriptor descriptor, ModelPath path, Demand above, params ReadOnlySpan<object> more) => Report(descriptor, path, null, above, more);

    /// <summary>Every message begins with the target above: id, plan, figure, horizon, place.</summary>
    private void Report(DiagnosticDescriptor descriptor, ModelPath path, DiagnosticFix? fix, Demand above, params ReadOnlySpan<object> more)
    {
        object[] arguments = [above.Target.Id, upper.Name, above.Figure, Horizon(above), upper.PlaceOf(above.Path), .. more];
        if (fix is null) context.Report(descriptor, path, arguments);
        else context.ReportWithFix(fix, descriptor, path, arguments);
    }

    private static ModelPath PlaceOf(Demand demand) => demand.Path.Field(demand.Amount is null ? "id" : SmallestChange.KeyOf(demand.Comparator));

    private static LocalizedText Horizon(Demand demand) =>
        demand.Horizon is { } horizon ? new($", đến {OfficialCalendar.Word(horizon)}", $", by {OfficialCalendar.Word(horizon)}") : new("", "");

    private static LocalizedText Reached(decimal figure, Demand demand)
    {
        var words = OfficialTarget.Amount(new(Math.Abs(figure)), demand.Unit, demand.Per);
        if (demand.IsChange) return figure < 0 ? new($"giảm {words}", $"a fall of {words}") : new($"tăng {words}", $"a rise of {words}");
        var signed = OfficialTarget.Amount(new(figure), demand.Unit, demand.Per);
        return new(signed, signed);
    }

    private static string Day(DateOnly day) => OfficialDate.Short(day);
}
