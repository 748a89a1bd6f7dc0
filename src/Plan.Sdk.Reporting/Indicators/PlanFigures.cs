using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators.Formulas;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.RollUp;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The figures of one plan, from which any period can be reckoned. Each period is reckoned once. Not thread-safe.</summary>
internal sealed class PlanFigures
{
    private readonly FormulaGraph graph;
    private readonly ExpectedUnits expected;
    private readonly CalculationFindings findings;
    private readonly Dictionary<string, SpanFigures> known = new(StringComparer.Ordinal);

    /// <summary>The figures that the units of a plan have sent.</summary>
    public PlanFigures(PlanContext context, SubmissionRegister register, ValueList<Obligation> obligations, DiagnosticBag diagnostics)
    {
        expected = new(obligations);
        Indicators = PlanIndicators.Of(context.Plan).All;
        graph = new(Indicators);
        var builder = new FigureTableBuilder(expected.Units, Indicators);
        foreach (var document in register.Documents)
        {
            if (document.Model.Sent is not null) builder.Add(document, diagnostics);
        }

        Table = builder.Build();
        findings = new(context.Plan, Table, graph, diagnostics);
    }

    /// <summary>All that the plan measures.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The units that owe reports.</summary>
    public ValueList<string> Units => expected.Units;

    /// <summary>The reported figures.</summary>
    public FigureTable Table { get; }

    /// <summary>The first month that anybody owes a report for.</summary>
    public int? FirstMonth => expected.FirstMonth;

    /// <summary>The figures of a period.</summary>
    public SpanFigures Of(ReportingPeriod period)
    {
        if (known.TryGetValue(period.Name, out var made)) return made;
        var before = period.Previous() is { } previous ? new PeriodColumns(Table, previous) : null;
        return known[period.Name] = Make(MonthSpan.Of(period), period.Name, new(Table, period), before, UnitForest.Flat(Units.Count));
    }

    /// <summary>The figures of a run of months.</summary>
    public SpanFigures Of(MonthSpan span)
    {
        var name = span.ToString();
        return known.TryGetValue(name, out var made) ? made : known[name] = Make(span, name, new(Table, span), null, UnitForest.Flat(Units.Count));
    }

    private SpanFigures Make(MonthSpan? span, string name, PeriodColumns columns, PeriodColumns? before, UnitForest forest)
    {
        var (addedUp, last) = expected.Of(span, name);
        var calculation = new PeriodCalculation(Table, graph, columns, before, (indicator, unit) => (Indicators[indicator].Cumulative ? addedUp : last)[unit], forest);
        return new(Table, columns, calculation, findings, name);
    }
}
