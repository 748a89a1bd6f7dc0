using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Html;

/// <summary>Maps figures to lengths; 0 is always inside, so that no difference looks larger than it is.</summary>
internal sealed class ChartScale
{
    private readonly decimal from;
    private readonly decimal length;
    private readonly double lowest;
    private readonly double span;

    /// <param name="chart">The chart.</param>
    /// <param name="from">Where the lowest figure, or 0, lies.</param>
    /// <param name="to">Where the highest one, or 0, lies.</param>
    public ChartScale(Chart chart, decimal from, decimal to)
    {
        this.from = from;
        length = to - from;
        var highest = 0d;
        foreach (var series in chart.Series)
        {
            for (var i = 0; i < chart.Categories.Count; i++)
            {
                if (ChartWords.ValueAt(series, i).Number is not { } number) continue;
                lowest = Math.Min(lowest, (double)number);
                highest = Math.Max(highest, (double)number);
            }
        }

        span = highest - lowest;
    }

    /// <summary>Whether any figure lies below 0.</summary>
    public bool HasNegative => lowest < 0;

    public decimal Zero => At(0);

    public decimal At(decimal number) => span == 0 ? from : from + (length * (decimal)(((double)number - lowest) / span));
}
