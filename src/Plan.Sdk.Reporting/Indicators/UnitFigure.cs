using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The figure of one unit for one indicator and period: a number, a pair, or what a formula gave.</summary>
internal readonly struct UnitFigure
{
    private readonly Fraction made;
    private readonly bool isMade;

    /// <summary>A reported figure.</summary>
    public UnitFigure(decimal above, decimal below, FigureMarks marks)
    {
        Above = above;
        Below = below;
        IsPair = (marks & FigureMarks.Pair) != FigureMarks.None;
        IsEstimate = (marks & FigureMarks.Estimate) != FigureMarks.None;
    }

    /// <summary>What a formula gave.</summary>
    public UnitFigure(Fraction value, bool isEstimate)
    {
        made = value;
        isMade = true;
        IsEstimate = isEstimate;
    }

    /// <summary>The number, or what is counted.</summary>
    public decimal Above { get; }

    /// <summary>What it is counted out of.</summary>
    public decimal Below { get; }

    /// <summary>Whether it is a pair.</summary>
    public bool IsPair { get; }

    /// <summary>Whether it is an estimate.</summary>
    public bool IsEstimate { get; }

    /// <summary>The figure as a number.</summary>
    /// <param name="scale">What a pair's quotient is multiplied with.</param>
    public Fraction Value(decimal scale) => isMade ? made : IsPair ? Fraction.Of(Above) * Fraction.Of(scale) / Fraction.Of(Below) : Fraction.Of(Above);

    /// <summary>Adds it to a sum.</summary>
    public void AddTo(ref ExactSum sum, decimal scale)
    {
        if (isMade || IsPair) sum.Add(Value(scale));
        else sum.Add(Above);
    }

    /// <summary>Adds it to a sum as often as a weight says.</summary>
    public void AddTo(ref ExactSum sum, decimal scale, UnitFigure weight)
    {
        if (isMade || IsPair || weight.isMade || weight.IsPair) sum.Add(Value(scale) * weight.Value(1));
        else sum.AddProduct(Above, weight.Above);
    }

    /// <summary>Whether it is what a condition asks for.</summary>
    public bool Meets(IndicatorCondition condition, decimal scale)
    {
        if (condition.Amount is not { } amount) return false;
        return condition.Comparator switch
        {
            Comparator.AtLeast => Compare(amount.Value, scale) >= 0,
            Comparator.MoreThan => Compare(amount.Value, scale) > 0,
            Comparator.AtMost => Compare(amount.UpTo ?? amount.Value, scale) <= 0,
            Comparator.LessThan => Compare(amount.Value, scale) < 0,
            Comparator.Exactly => Compare(amount.Value, scale) >= 0 && Compare(amount.UpTo ?? amount.Value, scale) <= 0,
            _ => false,
        };
    }

    private int Compare(decimal amount, decimal scale) => isMade || IsPair ? Value(scale).CompareTo(Fraction.Of(amount)) : Above.CompareTo(amount);
}
