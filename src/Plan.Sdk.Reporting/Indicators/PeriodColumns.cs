using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// The figures of a period, indicator by indicator: a unit's own figure for the period wins; else it is made from the shorter periods inside, added up
/// when the indicator is cumulative, the last one otherwise. Parts have to fill the period without gap or overlap; with a gap there is no figure. What a
/// unit reported that ended within the period counts in the figure of the one that carries on, once, unless that one's own figure stands for all.
/// </summary>
internal sealed class PeriodColumns
{
    private readonly FigureTable table;
    private readonly UnitLives lives;
    private readonly MonthSpan? span;
    private readonly int own;
    private readonly (int Period, MonthSpan Span)[] parts;
    private readonly int[] carriers;
    private readonly ILookup<int, int> carried;
    private readonly FigureColumn?[] columns;
    private readonly bool[] isMade;

    /// <summary>The figures of a period.</summary>
    public PeriodColumns(FigureTable table, UnitLives lives, ReportingPeriod period)
        : this(table, lives, MonthSpan.Of(period), table.NumberOf(period.Name))
    {
    }

    /// <summary>The figures of a run of months.</summary>
    public PeriodColumns(FigureTable table, UnitLives lives, MonthSpan span)
        : this(table, lives, span, -1)
    {
    }

    private PeriodColumns(FigureTable table, UnitLives lives, MonthSpan? span, int own)
    {
        this.table = table;
        this.lives = lives;
        this.span = span;
        this.own = own;
        columns = new FigureColumn?[table.Indicators.Count];
        isMade = new bool[columns.Length];
        parts = span is { } whole ? [.. PartsOf(table, whole, own)] : [];
        carriers = span is { } months ? lives.Carriers(months) : [.. Enumerable.Range(0, table.Units.Count)];
        carried = Enumerable.Range(0, carriers.Length).Where(u => carriers[u] != u).ToLookup(u => carriers[u]);
    }

    /// <summary>Whether another unit carries on for a unit when the period is over.</summary>
    public bool IsCarried(int unit) => carriers[unit] != unit;

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
    public IEnumerable<string> GivenParts(int indicator, int unit) => Given(indicator, unit).OrderBy(p => p.Span.First).Select(p => table.Periods[p.Period].Name);

    private static IEnumerable<(int Period, MonthSpan Span)> PartsOf(FigureTable table, MonthSpan whole, int own)
    {
        for (var period = 0; period < table.Periods.Count; period++)
        {
            if (period != own && MonthSpan.Of(table.Periods[period]) is { } part && whole.Contains(part)) yield return (period, part);
        }
    }

    private IEnumerable<(int Period, MonthSpan Span)> Given(int indicator, int unit) =>
        parts.Where(p => table.Column(indicator, p.Period) is { } column && column.Marks[unit] != FigureMarks.None);

    private FigureColumn? Make(int indicator)
    {
        var mine = table.Column(indicator, own);
        if (carried.Count == 0 && !parts.Any(p => table.Column(indicator, p.Period) is not null)) return mine;
        var column = new FigureColumn(table.Units.Count) { Parts = new IReadOnlyList<FigurePart>?[table.Units.Count] };
        var definition = table.Indicators[indicator];
        for (var unit = 0; unit < table.Units.Count; unit++)
        {
            if (IsCarried(unit)) continue;
            if (Has(mine, unit)) Put(column, unit, indicator, [new(unit, own)], definition);
            else if (span is { } whole && (definition.Cumulative ? Added(indicator, unit, whole, mine) : Last(indicator, unit, whole)) is { } found) Put(column, unit, indicator, found, definition);
        }

        return column;
    }

    private List<FigurePart>? Last(int indicator, int unit, MonthSpan whole)
    {
        var last = Given(indicator, unit).Where(g => g.Span.Last == whole.Last).OrderByDescending(g => g.Span.Count).Select(g => g.Period).ToList();
        return last.Count == 0 ? null : [new(unit, last[0])];
    }

    /// <summary>The parts of a unit while it existed, and those of the units it carries on for; <c>null</c> when any of them is missing.</summary>
    private List<FigurePart>? Added(int indicator, int unit, MonthSpan whole, FigureColumn? mine)
    {
        var found = new List<FigurePart>();
        foreach (var member in carried[unit].Prepend(unit))
        {
            if (Has(mine, member)) found.Add(new(member, own));
            else if (lives.Within(member, whole) is { } life)
            {
                var given = Given(indicator, member).Where(g => life.Contains(g.Span)).ToList();
                if (Tiling.Of(life, given.ConvertAll(g => g.Span)) is not { } tiles) return null;
                found.AddRange(tiles.Select(t => new FigurePart(member, given[t].Period)));
            }
        }

        return found.Count == 0 ? null : found;
    }

    private static bool Has(FigureColumn? column, int unit) => column is not null && column.Marks[unit] != FigureMarks.None;

    /// <summary>
    /// Numerators add up, and so do the denominators of percentages; the denominator of a rate is that of the last part. Percentages and rates without
    /// their pairs can't be added up, and give no figure.
    /// </summary>
    private void Put(FigureColumn column, int unit, int indicator, List<FigurePart> found, Indicator definition)
    {
        var (above, below, marks) = (0m, 0m, FigureMarks.Given | FigureMarks.Pair);
        for (var i = 0; i < found.Count; i++)
        {
            var (part, from) = (found[i], table.Column(indicator, found[i].Period)!);
            above += from.Above[part.Unit];
            // Of one unit the last denominator counts; several units stand side by side.
            if (definition.Per is null || i == found.Count - 1 || found[i + 1].Unit != part.Unit) below += from.Below[part.Unit];
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
