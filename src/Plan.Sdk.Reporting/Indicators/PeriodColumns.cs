using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// The figures of a period, indicator by indicator: a unit's own figure for the period wins; else it is made from the shorter periods inside, added up
/// when the indicator is cumulative, the last one otherwise. Parts have to fill the period without gap or overlap; with a gap there is no figure.
/// </summary>
internal sealed class PeriodColumns
{
    private readonly FigureTable table;
    private readonly MonthSpan? span;
    private readonly int own;
    private readonly (int Period, MonthSpan Span)[] parts;
    private readonly FigureColumn?[] columns;
    private readonly bool[] isMade;

    /// <summary>The figures of a period.</summary>
    public PeriodColumns(FigureTable table, ReportingPeriod period)
        : this(table, MonthSpan.Of(period), table.NumberOf(period.Name))
    {
    }

    /// <summary>The figures of a run of months.</summary>
    public PeriodColumns(FigureTable table, MonthSpan span)
        : this(table, span, -1)
    {
    }

    private PeriodColumns(FigureTable table, MonthSpan? span, int own)
    {
        this.table = table;
        this.span = span;
        this.own = own;
        columns = new FigureColumn?[table.Indicators.Count];
        isMade = new bool[columns.Length];
        parts = span is { } whole
            ? [.. Enumerable.Range(0, table.Periods.Count).Where(p => p != own).Select(p => (p, MonthSpan.Of(table.Periods[p]))).Where(p => p.Item2 is { } part && whole.Contains(part)).Select(p => (p.p, p.Item2!.Value))]
            : [];
    }

    /// <summary>The figures of an indicator; <c>null</c> when there are none.</summary>
    public FigureColumn? Of(int indicator)
    {
        if (isMade[indicator]) return columns[indicator];
        isMade[indicator] = true;
        return columns[indicator] = Make(indicator);
    }

    /// <summary>The reported figures that a unit's figure is made from.</summary>
    public IEnumerable<FigurePart> PartsOf(int indicator, int unit)
    {
        if (Of(indicator) is not { } column || column.Marks[unit] == FigureMarks.None) return [];
        return column.Parts?[unit] ?? (IEnumerable<FigurePart>)[new(unit, own)];
    }

    /// <summary>The periods inside for which a unit reported an indicator, whether they fill the whole or not.</summary>
    public IEnumerable<string> GivenParts(int indicator, int unit) =>
        parts.Where(p => table.Column(indicator, p.Period) is { } column && column.Marks[unit] != FigureMarks.None).OrderBy(p => p.Span.First).Select(p => table.Periods[p.Period].Name);

    private FigureColumn? Make(int indicator)
    {
        var mine = table.Column(indicator, own);
        var reported = parts.Where(p => table.Column(indicator, p.Period) is not null).ToArray();
        if (reported.Length == 0) return mine;
        var column = new FigureColumn(table.Units.Count) { Parts = new IReadOnlyList<FigurePart>?[table.Units.Count] };
        var definition = table.Indicators[indicator];
        for (var unit = 0; unit < table.Units.Count; unit++)
        {
            if (mine is not null && mine.Marks[unit] != FigureMarks.None) Put(column, unit, indicator, [new(unit, own)], definition);
            else if (Fill(indicator, unit, reported, definition.Cumulative) is { } found) Put(column, unit, indicator, found, definition);
        }

        return column;
    }

    private List<FigurePart>? Fill(int indicator, int unit, (int Period, MonthSpan Span)[] reported, bool isCumulative)
    {
        var given = reported.Where(p => table.Column(indicator, p.Period)!.Marks[unit] != FigureMarks.None).ToList();
        if (isCumulative) return Tiling.Of(span!.Value, given.ConvertAll(g => g.Span)) is { } tiles ? tiles.ConvertAll(t => new FigurePart(unit, given[t].Period)) : null;
        var last = given.Where(g => g.Span.Last == span!.Value.Last).OrderByDescending(g => g.Span.Count).Select(g => g.Period).ToList();
        return last.Count == 0 ? null : [new(unit, last[0])];
    }

    /// <summary>
    /// Numerators add up, and so do the denominators of percentages; the denominator of a rate is that of the last part. Percentages and rates without
    /// their pairs can't be added up, and give no figure.
    /// </summary>
    private void Put(FigureColumn column, int unit, int indicator, List<FigurePart> found, Indicator definition)
    {
        var (above, below, marks) = (0m, 0m, FigureMarks.Given | FigureMarks.Pair);
        foreach (var part in found)
        {
            var from = table.Column(indicator, part.Period)!;
            above += from.Above[part.Unit];
            below = definition.Per is null ? below + from.Below[part.Unit] : from.Below[part.Unit];
            if ((from.Marks[part.Unit] & FigureMarks.Pair) == FigureMarks.None) marks &= ~FigureMarks.Pair;
            marks |= from.Marks[part.Unit] & FigureMarks.Estimate;
        }

        if (found.Count > 1 && (marks & FigureMarks.Pair) == FigureMarks.None && IndicatorArithmetic.IsShare(definition)) return;
        column.Above[unit] = above;
        column.Below[unit] = below;
        column.Marks[unit] = marks;
        column.Parts![unit] = found;
    }
}
