namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// What is added up at one node for one indicator: of those that reported and of those that are missing. All ways of aggregation are one: what counts by
/// what it weighs, where a sum has no weight. Merging two is adding, so that levels and order make no difference.
/// </summary>
internal sealed class NodeSum
{
    private ExactSum above;
    private ExactSum below;
    private ExactSum missingLow;
    private ExactSum missingHigh;
    private ExactSum missingBelow;
    private List<int>? missing;
    private Fraction? alone;

    /// <summary>How many units had to report.</summary>
    public int Expected { get; private set; }

    /// <summary>How many gave a figure that counts.</summary>
    public int Reported { get; private set; }

    /// <summary>Whether an estimate is in it.</summary>
    public bool IsEstimate { get; private set; }

    /// <summary>Whether the range of somebody missing is not known.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether denominators of the period before are used for somebody missing.</summary>
    public bool RestsOnLastPeriod { get; private set; }

    /// <summary>The numbers of the missing units.</summary>
    public IReadOnlyList<int> Missing => missing ?? (IReadOnlyList<int>)[];

    /// <summary>What counts.</summary>
    public Fraction Above => above.Value;

    /// <summary>What it weighs.</summary>
    public Fraction Below => below.Value;

    /// <summary>The figure, once known.</summary>
    public Fraction? Exact { get; set; }

    /// <summary>The bounds, once known.</summary>
    public Interval? Range { get; set; }

    /// <summary>A unit that reported a plain number that weighs nothing apart.</summary>
    public void AddFigure(UnitFigure figure, decimal scale)
    {
        Count(figure);
        figure.AddTo(ref above, scale);
        below.Add(1);
    }

    /// <summary>A unit that reported a pair.</summary>
    public void AddPair(UnitFigure figure)
    {
        Count(figure);
        above.Add(figure.Above);
        below.Add(figure.Below);
    }

    /// <summary>A unit that reported a figure and a weight.</summary>
    public void AddWeighed(UnitFigure figure, UnitFigure weight, decimal scale)
    {
        Count(figure);
        IsEstimate |= weight.IsEstimate;
        figure.AddTo(ref above, scale, weight);
        weight.AddTo(ref below, 1);
    }

    /// <summary>A unit that reported, and meets the condition or not.</summary>
    public void AddCounted(UnitFigure figure, bool meets)
    {
        Count(figure);
        if (meets) above.Add(1);
        below.Add(1);
    }

    /// <summary>A unit that reported something this figure is made from otherwise.</summary>
    public void AddPresent()
    {
        Expected++;
        Reported++;
    }

    /// <summary>A unit that is missing, and nothing is known of it.</summary>
    public void AddMissing(int unit)
    {
        Note(unit);
        IsOpen = true;
    }

    /// <summary>A unit that is missing, with the range of what it would count and what it would weigh.</summary>
    public void AddMissing(int unit, Fraction low, Fraction high, Fraction weight, bool fromLastPeriod)
    {
        Note(unit);
        missingLow.Add(low);
        missingHigh.Add(high);
        missingBelow.Add(weight);
        RestsOnLastPeriod |= fromLastPeriod;
    }

    /// <summary>Keeps the quotient of a unit that gave no pair: where it is the only one asked, it is the figure.</summary>
    public void Keep(UnitFigure figure, decimal scale)
    {
        alone = figure.Value(scale);
        IsEstimate |= figure.IsEstimate;
    }

    /// <summary>Adds what a node below holds.</summary>
    public void Add(NodeSum other)
    {
        above.Add(other.above);
        below.Add(other.below);
        missingLow.Add(other.missingLow);
        missingHigh.Add(other.missingHigh);
        missingBelow.Add(other.missingBelow);
        Expected += other.Expected;
        Reported += other.Reported;
        IsEstimate |= other.IsEstimate;
        IsOpen |= other.IsOpen;
        RestsOnLastPeriod |= other.RestsOnLastPeriod;
        alone ??= other.alone;
        if (other.missing is { } others) (missing ??= []).AddRange(others);
    }

    /// <summary>Marks an estimate that came in by a formula.</summary>
    public void Take(NodeSum other)
    {
        IsEstimate |= other.IsEstimate;
        RestsOnLastPeriod |= other.RestsOnLastPeriod;
    }

    /// <summary>Works out figure and bounds of a sum.</summary>
    /// <param name="factor">What the whole is multiplied with.</param>
    public void FinishSum(Fraction factor)
    {
        var counted = Above * factor;
        Exact = Reported > 0 ? counted : null;
        if (!IsOpen && Expected > 0) Range = new(counted + (missingLow.Value * factor), counted + (missingHigh.Value * factor));
    }

    /// <summary>Works out figure and bounds of what counts by what it weighs.</summary>
    /// <param name="factor">What the quotient is multiplied with.</param>
    public void FinishMean(Fraction factor)
    {
        if (Expected == 1 && alone is { } only)
        {
            (Exact, Range, Reported, missing) = (only, new(only, only), 1, null);
            return;
        }

        var (counted, weighed) = (Above * factor, Below);
        Exact = Reported > 0 && !weighed.IsZero ? counted / weighed : null;
        var whole = weighed + missingBelow.Value;
        if (!IsOpen && whole.Numerator.Sign > 0) Range = new((counted + (missingLow.Value * factor)) / whole, (counted + (missingHigh.Value * factor)) / whole);
    }

    private void Note(int unit)
    {
        Expected++;
        (missing ??= []).Add(unit);
    }

    private void Count(UnitFigure figure)
    {
        Expected++;
        Reported++;
        IsEstimate |= figure.IsEstimate;
    }
}
