namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The figures of one plan for one period.</summary>
internal sealed class SpanFigures(FigureTable table, PeriodColumns columns, PeriodCalculation calculation, CalculationFindings findings, string period)
{
    private readonly PeriodValues values = new(table, columns, calculation, period);

    /// <summary>The figure of all units together.</summary>
    public IndicatorValue Total(int indicator) => values.Of(indicator, 0, Enumerable.Range(0, table.Units.Count));

    /// <summary>The figure of a node of the tree, without the lines it comes from.</summary>
    public IndicatorValue OfNode(int indicator, int node) => values.Of(indicator, node, []);

    /// <summary>The figure of one unit.</summary>
    public IndicatorValue OfUnit(int indicator, int unit) => values.OfUnit(indicator, unit);

    /// <summary>Tells what kept figures of some indicators from being reckoned.</summary>
    public void Tell(IEnumerable<int> indicators) => findings.Tell(indicators, calculation, columns, period);
}
