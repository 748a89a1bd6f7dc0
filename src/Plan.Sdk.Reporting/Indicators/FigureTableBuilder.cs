using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Submissions.Checks;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Collects reported figures into a <see cref="FigureTable"/>. Not thread-safe.</summary>
public sealed class FigureTableBuilder
{
    /// <summary>Figures below this with at most so many decimals add up exactly, for as many units as there are.</summary>
    private const decimal Largest = 1e15m;
    private const int MostDecimals = 9;

    private readonly ValueList<string> units;
    private readonly ValueList<Indicator> indicators;
    private readonly Dictionary<string, int> unitNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> indicatorNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> periodNumbers = new(StringComparer.Ordinal);
    private readonly List<ReportingPeriod> periods = [];
    private readonly List<FigureColumn?>[] columns;
    private readonly List<string> files = [];

    /// <summary>A builder for some units and indicators.</summary>
    public FigureTableBuilder(IEnumerable<string> units, ValueList<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(indicators);
        this.units = units.ToValueList();
        this.indicators = indicators;
        for (var i = 0; i < this.units.Count; i++) unitNumbers.TryAdd(this.units[i], i);
        for (var i = 0; i < indicators.Count; i++) indicatorNumbers.TryAdd(indicators[i].Id, i);
        columns = [.. ((IEnumerable<Indicator>)indicators).Select(_ => new List<FigureColumn?>())];
    }

    /// <summary>
    /// Adds the figures of a report; those of indicators and units that the table has no place for are passed over. A figure that is there already
    /// for the unit and period, by another rule, stays.
    /// </summary>
    /// <param name="document">The report, or the row of a data source in its form, which nobody sent.</param>
    /// <param name="diagnostics">Where two different figures for one thing are told.</param>
    public void Add(PlanDocument<Submission> document, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var submission = document.Model;
        if (!unitNumbers.TryGetValue(submission.Unit, out var unit) || !ReportingPeriod.TryParse(submission.Period, out var period)) return;
        var at = NumberOf(period);
        var number = files.Count;
        files.Add(document.SourceMap.File);
        for (var i = 0; i < submission.Figures.Count; i++)
        {
            var figure = submission.Figures[i];
            if (!indicatorNumbers.TryGetValue(figure.Indicator, out var indicator) || !IsUsable(figure)) continue;
            if (!Fits(figure.Value) || !Fits(figure.Numerator) || !Fits(figure.Denominator))
            {
                var path = ModelPath.Root.Field("figures").Item(i);
                diagnostics.Add(new Diagnostic(ReportingDiagnostics.FigureTooLong, document.SourceMap.Find(path), figure.Indicator, MostDecimals) { Path = path.ToString() });
                continue;
            }

            var column = columns[indicator][at] ??= new(units.Count);
            if (column.Marks[unit] != FigureMarks.None)
            {
                if (Differs(column, unit, figure)) diagnostics.Add(Doubled(document, i, files[column.Files[unit]]));
                continue;
            }

            Set(column, unit, figure);
            column.Files[unit] = number;
            column.Places[unit] = submission.Sent is null ? FigureColumn.OfRow : i;
        }
    }

    /// <summary>The table of what was added. The builder is used no more.</summary>
    public FigureTable Build() => new(units, indicators, periods.ToValueList(), [.. columns.Select(c => c.ToArray())], [.. files]);

    /// <summary>Tells a figure that has more digits than are added up exactly.</summary>
    internal static void CheckLength(ReportFindings findings, SubmittedFigure figure, ModelPath path)
    {
        if (!Fits(figure.Value) || !Fits(figure.Numerator) || !Fits(figure.Denominator)) findings.Tell(path, ReportingDiagnostics.FigureTooLong, figure.Indicator, MostDecimals);
    }

    private static bool Fits(decimal? value) => value is not { } figure || (figure is < Largest and > -Largest && figure.Scale <= MostDecimals);

    private static bool IsUsable(SubmittedFigure figure) => figure.Value is not null || figure is { Numerator: not null, Denominator: > 0 };

    private static void Set(FigureColumn column, int unit, SubmittedFigure figure)
    {
        var isPair = figure is { Numerator: not null, Denominator: > 0 };
        column.Above[unit] = isPair ? figure.Numerator!.Value : figure.Value!.Value;
        column.Below[unit] = isPair ? figure.Denominator!.Value : 0;
        column.Marks[unit] = FigureMarks.Given | (isPair ? FigureMarks.Pair : FigureMarks.None) | (figure.Estimate ? FigureMarks.Estimate : FigureMarks.None);
    }

    private static bool Differs(FigureColumn column, int unit, SubmittedFigure figure) => figure is { Numerator: { } above, Denominator: > 0 and { } below }
        ? column.Above[unit] != above || column.Below[unit] != below
        : column.Above[unit] != figure.Value || column.Below[unit] != 0;

    private static Diagnostic Doubled(PlanDocument<Submission> document, int place, string first)
    {
        var path = ModelPath.Root.Field("figures").Item(place);
        return new(ReportingDiagnostics.TwoFigures, document.SourceMap.Find(path), document.Model.Figures[place].Indicator, document.Model.Period, first) { Path = path.ToString() };
    }

    private int NumberOf(ReportingPeriod period)
    {
        if (periodNumbers.TryGetValue(period.Name, out var known)) return known;
        periodNumbers.Add(period.Name, periods.Count);
        periods.Add(period);
        foreach (var column in columns) column.Add(null);
        return periods.Count - 1;
    }
}
