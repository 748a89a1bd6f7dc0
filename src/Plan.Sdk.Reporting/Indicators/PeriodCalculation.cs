using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators.Formulas;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Works out all indicators of one period for the nodes of a tree. Not thread-safe.</summary>
/// <param name="table">The figures.</param>
/// <param name="graph">The formulas.</param>
/// <param name="columns">The figures of the period.</param>
/// <param name="before">Those of the period before, for denominators; or <c>null</c>.</param>
/// <param name="expected">Whether a unit has to report an indicator.</param>
/// <param name="forest">The tree.</param>
internal sealed class PeriodCalculation(FigureTable table, FormulaGraph graph, PeriodColumns columns, PeriodColumns? before, Func<int, int, bool> expected, UnitForest forest)
{
    private readonly NodeSum[]?[] sums = new NodeSum[]?[table.Indicators.Count];
    private readonly UnitState[]?[] states = new UnitState[]?[table.Indicators.Count];
    private readonly IReadOnlyList<int>?[] sources = new IReadOnlyList<int>?[table.Indicators.Count];

    /// <summary>The indicators whose formula divides by zero somewhere.</summary>
    public SortedSet<int> Zeros { get; } = [];

    /// <summary>The figures of an indicator at each node.</summary>
    public NodeSum[] SumsOf(int indicator)
    {
        if (sums[indicator] is { } known) return known;
        var made = sums[indicator] = new NodeSum[forest.Count];
        for (var i = 0; i < made.Length; i++) made[i] = new();
        var definition = table.Indicators[indicator];
        if (IndicatorArithmetic.IsOfTotals(definition)) AddFormula(indicator, made);
        else AddUnits(indicator, definition, made);
        return made;
    }

    /// <summary>How the units stand with an indicator.</summary>
    public UnitState[] StatesOf(int indicator)
    {
        SumsOf(indicator);
        return states[indicator]!;
    }

    /// <summary>The reported indicators that an indicator rests on: itself, or through formulas and weights others.</summary>
    public IReadOnlyList<int> SourcesOf(int indicator)
    {
        if (sources[indicator] is { } known) return known;
        var seen = new bool[sources.Length];
        Collect(indicator, seen);
        var found = new List<int>();
        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i] && table.Indicators[i].Formula is null) found.Add(i);
        }

        return sources[indicator] = found;
    }

    /// <summary>The figure of one unit.</summary>
    public UnitFigure? FigureOf(int indicator, int unit)
    {
        if (table.Indicators[indicator].Formula is not null) return Made(indicator, unit);
        return columns.Of(indicator) is { } column && column.Marks[unit] != FigureMarks.None ? new(column.Above[unit], column.Below[unit], column.Marks[unit]) : null;
    }

    private static UnitFigure? FigureIn(FigureColumn? column, int unit) =>
        column is not null && column.Marks[unit] != FigureMarks.None ? new(column.Above[unit], column.Below[unit], column.Marks[unit]) : null;

    private void Collect(int indicator, bool[] seen)
    {
        if (seen[indicator]) return;
        seen[indicator] = true;
        if (table.Indicators[indicator].Weight is { } weight && graph.NumberOf(weight) is >= 0 and var weighs) Collect(weighs, seen);
        foreach (var reference in graph.FormulaOf(indicator)?.References ?? [])
        {
            if (graph.NumberOf(reference.Id) is >= 0 and var next) Collect(next, seen);
        }
    }

    private UnitFigure? Made(int indicator, int unit)
    {
        if (graph.FormulaOf(indicator) is not { } formula) return null;
        var isEstimate = false;
        var value = formula.Evaluate(id =>
        {
            if (graph.NumberOf(id) is not (>= 0 and var number) || FigureOf(number, unit) is not { } figure) return (Fraction?)null;
            isEstimate |= figure.IsEstimate;
            return figure.Value(IndicatorArithmetic.ScaleOf(table.Indicators[number]));
        }, out var dividesByZero);
        if (dividesByZero) Zeros.Add(indicator);
        return value is { } made ? new(made, isEstimate) : null;
    }

    private void AddUnits(int indicator, Indicator definition, NodeSum[] made)
    {
        var marks = states[indicator] = new UnitState[table.Units.Count];
        var column = definition.Formula is null ? columns.Of(indicator) : null;
        var way = new UnitAddition(definition, definition.Weight is { } weight ? graph.NumberOf(weight) : -1, this, before?.Of(indicator));
        for (var unit = 0; unit < marks.Length; unit++)
        {
            var node = forest.NodeOf(unit);
            if (node < 0) continue;
            var figure = definition.Formula is null ? FigureIn(column, unit) : Made(indicator, unit);
            if (figure is null && !expected(indicator, unit)) continue;
            marks[unit] = way.Add(made[node], unit, figure);
        }

        for (var node = 0; node < made.Length; node++)
        {
            if (forest.ParentOf(node) is >= 0 and var parent) made[parent].Add(made[node]);
        }

        foreach (var sum in made) way.Finish(sum);
    }

    private void AddFormula(int indicator, NodeSum[] made)
    {
        var marks = states[indicator] = new UnitState[table.Units.Count];
        if (graph.FormulaOf(indicator) is not { } formula) return;
        var references = formula.References.Select(r => graph.NumberOf(r.Id)).Where(n => n >= 0).Distinct().ToArray();
        var known = Array.ConvertAll(references, StatesOf);
        for (var unit = 0; unit < marks.Length; unit++)
        {
            foreach (var state in known) marks[unit] = (UnitState)Math.Max((int)marks[unit], (int)state[unit]);
            if (forest.NodeOf(unit) is not (>= 0 and var node) || marks[unit] == UnitState.NotAsked) continue;
            if (marks[unit] == UnitState.Reported) made[node].AddPresent();
            else made[node].AddMissing(unit);
        }

        for (var node = 0; node < made.Length; node++)
        {
            foreach (var reference in references) made[node].Take(SumsOf(reference)[node]);
            made[node].Exact = formula.Evaluate(id => graph.NumberOf(id) is >= 0 and var number ? SumsOf(number)[node].Exact : (Fraction?)null, out var dividesByZero);
            if (dividesByZero) Zeros.Add(indicator);
            made[node].Range = formula.Evaluate(id => graph.NumberOf(id) is >= 0 and var number ? SumsOf(number)[node].Range : (Interval?)null, out _);
            if (forest.ParentOf(node) is >= 0 and var parent) made[parent].Add(made[node]);
        }
    }
}
