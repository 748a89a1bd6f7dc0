using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators.Formulas;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.RollUp;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The figures of one plan, from which any period can be reckoned, over any tree. Not thread-safe.</summary>
internal sealed class PlanFigures
{
    private readonly PlanContext context;
    private readonly FormulaGraph graph;
    private readonly ExpectedUnits expected;
    private readonly CalculationFindings findings;
    private readonly bool[]?[] asked;
    private readonly Dictionary<string, SpanFigures> known = new(StringComparer.Ordinal);

    /// <summary>The figures of a table.</summary>
    public PlanFigures(PlanContext context, FigureTable table, ExpectedUnits expected, DiagnosticBag diagnostics)
    {
        this.context = context;
        this.expected = expected;
        Table = table;
        graph = new(table.Indicators);
        findings = new(context.Plan, table, graph, diagnostics);
        var succession = new UnitSuccession(context);
        asked = [.. table.Indicators.Select(i => i.From.Count == 0 ? null : AskedFor(succession.UnitsOf(new ReportingRule { Id = i.Id, From = i.From })))];
    }

    /// <summary>All that the plan measures.</summary>
    public ValueList<Indicator> Indicators => Table.Indicators;

    /// <summary>The units that owe reports.</summary>
    public ValueList<string> Units => Table.Units;

    /// <summary>The reported figures.</summary>
    public FigureTable Table { get; }

    /// <summary>The first month that anybody owes a report for.</summary>
    public int? FirstMonth => expected.FirstMonth;

    /// <summary>The figures that the units of a plan have sent, and those of data sources beside them; forms that are not sent yet do not count.</summary>
    public static PlanFigures Of(PlanContext context, SubmissionRegister register, ValueList<Obligation> obligations, DiagnosticBag diagnostics)
    {
        var owing = new ExpectedUnits(context, obligations);
        var builder = new FigureTableBuilder(owing.Units, PlanIndicators.Of(context.Plan).All);
        foreach (var document in register.Documents)
        {
            if (document.Model.Sent is not null) builder.Add(document, diagnostics);
        }

        foreach (var document in register.Bound) builder.Add(document, diagnostics);

        return new(context, builder.Build(), owing, diagnostics);
    }

    /// <summary>The figures of a period, all units together.</summary>
    public SpanFigures Of(ReportingPeriod period) => known.TryGetValue(period.Name, out var made) ? made : known[period.Name] = Of(period, UnitTree.Of(context, Units, period.LastDay).WithoutCovered());

    /// <summary>The figures of a run of months, all units together.</summary>
    public SpanFigures Of(MonthSpan span)
    {
        var name = span.ToString();
        if (known.TryGetValue(name, out var made)) return made;
        var forest = UnitTree.Of(context, Units, MonthSpan.LastDayOf(span.Last)).WithoutCovered();
        return known[name] = Make(span, name, new(Table, expected.Lives, span), null, forest);
    }

    /// <summary>The figures of a period over a tree.</summary>
    public SpanFigures Of(ReportingPeriod period, UnitForest forest)
    {
        var before = period.Previous() is { } previous ? new PeriodColumns(Table, expected.Lives, previous) : null;
        return Make(MonthSpan.Of(period), period.Name, new(Table, expected.Lives, period), before, forest);
    }

    private SpanFigures Make(MonthSpan? span, string name, PeriodColumns columns, PeriodColumns? before, UnitForest forest)
    {
        var (addedUp, last) = expected.Of(span, name);
        var calculation = new PeriodCalculation(Table, graph, columns, before, IsExpected, forest);
        return new(Table, columns, calculation, findings, name);

        bool IsExpected(int indicator, int unit) =>
            (Indicators[indicator].Cumulative ? addedUp : last)[unit] && !columns.IsCarried(unit) && (asked[indicator] is not { } named || named[unit]);
    }

    private bool[] AskedFor(ValueList<string> ids)
    {
        var named = ids.ToHashSet(StringComparer.Ordinal);
        return [.. Units.Select(named.Contains)];
    }
}
