using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Results;

/// <summary>
/// Holds one result against its target. Judged by exact figures, before any rounding. The formulas stand in <c>Plan.Sdk.Reporting/README.md</c>.
/// </summary>
internal sealed class TargetJudge
{
    private static readonly Fraction Hundred = Fraction.Of(100);

    private readonly TargetResult target;
    private readonly Indicator indicator;
    private readonly ReportingPeriod period;
    private readonly Amount amount;
    private readonly Comparator comparator;
    private readonly bool isUp;
    private readonly Fraction? start;
    private readonly Fraction? goal;
    private readonly DateOnly? horizon;

    /// <summary>A judge for one figure of a target.</summary>
    /// <param name="target">The target, its part, indicator, period, results.</param>
    /// <param name="amount">The figure asked for.</param>
    /// <param name="period">The period.</param>
    /// <param name="horizon">By when.</param>
    public TargetJudge(TargetResult target, Amount amount, ReportingPeriod period, DateOnly? horizon)
    {
        this.target = target;
        this.period = period;
        this.amount = amount;
        this.horizon = horizon;
        indicator = target.Indicator!;
        comparator = target.Comparator ?? Comparator.Exactly;
        isUp = comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan or Comparator.IncreaseBy => true,
            Comparator.AtMost or Comparator.LessThan or Comparator.DecreaseBy => false,
            _ => indicator.Direction == Direction.Up,
        };
        start = IsChange && target.Target.Yearly && target.Previous?.Exact is { } before ? before : target.Target.Baseline?.Value is { } value ? Fraction.Of(value) : null;
        goal = GoalOf();
    }

    /// <summary>Whether a rise or fall is asked for, and nothing says from where.</summary>
    public bool LacksBaseline => IsChange && goal is null;

    private bool IsChange => comparator is Comparator.IncreaseBy or Comparator.DecreaseBy;

    private bool AddsUp => indicator.Cumulative && IndicatorArithmetic.AggregationOf(indicator) == Aggregation.Sum;

    /// <summary>The target with all that follows from its result.</summary>
    /// <param name="path">From where to where the plan goes, or <c>null</c> for no path.</param>
    /// <param name="tolerance">How far behind the path counts as on it, in percent of the whole way.</param>
    public TargetResult Judge(TargetPath? path, decimal tolerance)
    {
        var result = target.Result?.Exact;
        var expected = goal is { } end && path is { } way ? way.At(MonthSpan.MonthOf(period.LastDay), end) : (Fraction?)null;
        return target with
        {
            Goal = goal?.Round(Math.Max(indicator.Decimals, amount.Value.Scale)),
            Baseline = start?.Round(Math.Max(indicator.Decimals, target.Target.Baseline?.Value?.Scale ?? 0)),
            Horizon = horizon,
            Expected = expected?.Round(indicator.Decimals),
            PercentOfGoal = PercentOfGoal(result)?.Round(1),
            FromBaseline = ChangeFrom(start, result),
            FromPrevious = ChangeFrom(target.Previous?.Exact, result),
            State = State(result, expected, path is { } whole && goal is { } last ? Fraction.Max(last - whole.Start, whole.Start - last) * Fraction.Of(tolerance) / Hundred : default),
        };
    }

    private TargetState State(Fraction? result, Fraction? expected, Fraction slack)
    {
        if (result is not { } value || goal is not { } end) return TargetState.NoData;
        var isOver = horizon is { } last && period.LastDay >= last;
        var meets = Meets(value, end);
        // What adds up can still pass a limit: it is kept only when the time is over.
        var isOpenLimit = !isUp && AddsUp && !isOver;
        if (meets && !isOpenLimit) return TargetState.Reached;
        if (isOver || (isOpenLimit && !meets)) return TargetState.Behind;
        if (expected is not { } due) return isOpenLimit ? TargetState.OnTrack : TargetState.NotReached;
        return (isUp ? value >= due - slack : value <= due + slack) ? TargetState.OnTrack : TargetState.Behind;
    }

    private bool Meets(Fraction value, Fraction end) => comparator switch
    {
        Comparator.MoreThan => value > end,
        Comparator.LessThan => value < end,
        _ => isUp ? value >= end : value <= end,
    };

    private Fraction? GoalOf()
    {
        var first = Fraction.Of(amount.Value);
        if (!IsChange) return isUp ? first : Fraction.Of(amount.UpTo ?? amount.Value);
        if (start is not { } from) return null;
        var isRelative = target.Target.Unit is "%" && !IndicatorArithmetic.IsPercent(indicator);
        var step = isRelative ? Fraction.Max(from, -from) * first / Hundred : first;
        return comparator == Comparator.IncreaseBy ? from + step : from - step;
    }

    private Fraction? PercentOfGoal(Fraction? result)
    {
        if (result is not { } value || goal is not { } end) return null;
        if (isUp && !IsChange) return end.Numerator.Sign > 0 && value.Numerator.Sign >= 0 ? value * Hundred / end : null;
        return start is { } from && from != end ? (value - from) * Hundred / (end - from) : null;
    }

    private Change? ChangeFrom(Fraction? from, Fraction? to)
    {
        if (from is not { } before || to is not { } after || (after - before).Round(indicator.Decimals) is not { } moved) return null;
        var percent = before.IsZero ? null : ((after - before) * Hundred / Fraction.Max(before, -before)).Round(1);
        return new(moved, percent, IndicatorArithmetic.IsPercent(indicator));
    }
}
