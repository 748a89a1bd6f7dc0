using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Indicators.Formulas;

/// <summary>Which indicators follow from which: the formulas that can be read, in an order in which each comes after what it names, and the circles.</summary>
internal sealed class FormulaGraph
{
    private readonly Formula?[] formulas;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> order = [];
    private readonly List<ValueList<string>> circles = [];
    private readonly HashSet<int> broken = [];
    private readonly int[] marks;

    /// <summary>The graph of some indicators.</summary>
    public FormulaGraph(ValueList<Indicator> indicators)
    {
        formulas = [.. indicators.Select(i => i.Formula is { } text ? Formula.Parse(text, out _) : null)];
        for (var i = 0; i < indicators.Count; i++) numbers.TryAdd(indicators[i].Id, i);
        marks = new int[indicators.Count];
        var way = new List<int>();
        for (var i = 0; i < indicators.Count; i++) Visit(i, way, indicators);
    }

    /// <summary>The numbers of all indicators, each after those it names; those on a circle stand anywhere.</summary>
    public IReadOnlyList<int> Order => order;

    /// <summary>The circles, each once: the ids in the order in which they name each other, the first one again at the end.</summary>
    public IReadOnlyList<ValueList<string>> Circles => circles;

    /// <summary>The formula of an indicator; <c>null</c> when it has none that can be read, or stands on a circle.</summary>
    public Formula? FormulaOf(int indicator) => formulas[indicator];

    /// <summary>The number of an indicator; -1 when there is none.</summary>
    public int NumberOf(string id) => numbers.GetValueOrDefault(id, -1);

    private void Visit(int indicator, List<int> way, ValueList<Indicator> indicators)
    {
        if (marks[indicator] == 2) return;
        if (marks[indicator] == 1)
        {
            var circle = way.SkipWhile(i => i != indicator).Append(indicator).ToList();
            circles.Add(circle.Select(i => indicators[i].Id).ToValueList());
            foreach (var member in circle) broken.Add(member);
            return;
        }

        marks[indicator] = 1;
        way.Add(indicator);
        foreach (var reference in formulas[indicator]?.References ?? [])
        {
            if (numbers.TryGetValue(reference.Id, out var next)) Visit(next, way, indicators);
        }

        way.RemoveAt(way.Count - 1);
        marks[indicator] = 2;
        order.Add(indicator);
        if (broken.Contains(indicator)) formulas[indicator] = null;
    }
}
