using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Data;

/// <summary>Holds figures of data sources against those that units have reported themselves.</summary>
internal sealed class ReportedFigures
{
    private readonly Dictionary<(string Unit, string Period, string Indicator), (PlanDocument<Submission> Document, int Place)> byKey = [];
    private readonly PlanIndicators indicators;

    /// <summary>The figures of reports; of several for one thing the first.</summary>
    public ReportedFigures(IEnumerable<PlanDocument<Submission>> reports, ActionPlan plan)
    {
        indicators = PlanIndicators.Of(plan);
        foreach (var document in reports.Where(r => r.Model.Sent is not null))
        {
            var report = document.Model;
            for (var i = 0; i < report.Figures.Count; i++) byKey.TryAdd((report.Unit, report.Period, report.Figures[i].Indicator), (document, i));
        }
    }

    /// <summary>The figures of a source that no report has; <c>null</c> when there are none. One that differs from a report's is told there.</summary>
    public PlanDocument<Submission>? Without(BoundFigures bound, DiagnosticBag diagnostics)
    {
        var row = bound.Document.Model;
        var kept = row.Figures.Where(f => !IsReported(bound, row, f, diagnostics)).ToValueList();
        return kept.Count == 0 ? null : bound.Document with { Model = row with { Figures = kept } };
    }

    private bool IsReported(BoundFigures bound, Submission row, SubmittedFigure figure, DiagnosticBag diagnostics)
    {
        if (indicators.Find(figure.Indicator) is not { Source: { } source } indicator || !byKey.TryGetValue((row.Unit, row.Period, figure.Indicator), out var found)) return false;
        var (document, place) = found;
        var reported = document.Model.Figures[place];
        if (FigureValue.Of(reported, indicator) is null) return false;
        if (IsSame(reported, figure, indicator)) return true;
        var path = ModelPath.Root.Field("figures").Item(place);
        diagnostics.Add(new Diagnostic(ReportingDiagnostics.ReportSaysOther, document.SourceMap.Find(path), bound.Source, bound.Query, row.Period, bound.Row, source.Value ?? source.Numerator ?? "", indicator.Id, Word(figure), Word(reported)) { Path = path.ToString() });
        return true;
    }

    /// <summary>Pairs are the same when both numbers are; against a figure alone what is printed decides.</summary>
    private static bool IsSame(SubmittedFigure one, SubmittedFigure other, Indicator indicator) =>
        one is { Numerator: { } above, Denominator: { } below } && other is { Numerator: { } otherAbove, Denominator: { } otherBelow }
            ? above == otherAbove && below == otherBelow
            : Rounded(one, indicator) == Rounded(other, indicator);

    private static decimal? Rounded(SubmittedFigure figure, Indicator indicator) =>
        FigureValue.Of(figure, indicator) is { } value ? Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero) : null;

    private static string Word(SubmittedFigure figure) => figure is { Numerator: { } above, Denominator: { } below }
        ? $"{OfficialNumber.Figure(above)}/{OfficialNumber.Figure(below)}"
        : figure.Value is { } value ? OfficialNumber.Figure(value) : "";
}
