using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>Judges a report before it is accepted: does the plan ask for it, and can its figures be.</summary>
internal sealed class SubmissionChecker(ActionPlan plan, ValueList<Obligation> obligations, DiagnosticBag diagnostics)
{
    private readonly PlanIndicators indicators = PlanIndicators.Of(plan);
    private readonly AskedReports asked = new(plan, obligations);

    /// <summary>Tells what is wrong with a report.</summary>
    /// <returns>Whether it can be accepted.</returns>
    public bool Check(PlanDocument<Submission> document)
    {
        var findings = new DiagnosticBag();
        CheckPlace(document, findings);
        for (var i = 0; i < document.Model.Figures.Count; i++)
            CheckFigure(document, document.Model.Figures[i], ModelPath.Root.Field("figures").Item(i), findings);
        diagnostics.AddRange(findings.ToSorted());
        return !findings.HasErrors;
    }

    private static void Tell(DiagnosticBag findings, PlanDocument<Submission> document, ModelPath path, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments) =>
        findings.Add(new Diagnostic(descriptor, document.SourceMap.Find(path), arguments) { Path = path.ToString() });

    private void CheckPlace(PlanDocument<Submission> document, DiagnosticBag findings)
    {
        if (asked.Fault(SubmissionKey.Of(document.Model)) is { } fault)
            Tell(findings, document, ModelPath.Root.Field(fault.Field), fault.Descriptor, fault.Arguments);
    }

    private void CheckFigure(PlanDocument<Submission> document, SubmittedFigure figure, ModelPath path, DiagnosticBag findings)
    {
        if (indicators.Find(figure.Indicator) is not { } indicator)
        {
            Tell(findings, document, path.Field("indicator"), ReportingDiagnostics.UnknownIndicator, figure.Indicator, Known(indicators.All.Select(i => i.Id)));
            return;
        }

        if (figure.Unit is { } unit && indicator.Unit is { } expected && !string.Equals(unit, expected, StringComparison.Ordinal))
            Tell(findings, document, path.Field("unit"), ReportingDiagnostics.OtherUnit, unit, expected);
        if (figure.Numerator is { } above && figure.Denominator is { } below && indicator.Unit is "%")
            CheckShare(document, path, above, below, figure.Value, findings);
        else if (figure is { Value: null } and not { Numerator: not null, Denominator: not null })
            Tell(findings, document, path, ReportingDiagnostics.NoValue, figure.Indicator);
    }

    private static void CheckShare(PlanDocument<Submission> document, ModelPath path, decimal above, decimal below, decimal? printed, DiagnosticBag findings)
    {
        if (below <= 0)
        {
            Tell(findings, document, path.Field("denominator"), ReportingDiagnostics.NoDenominator);
            return;
        }

        if (above > below) Tell(findings, document, path.Field("numerator"), ReportingDiagnostics.AboveDenominator, OfficialText.OfficialNumber.Figure(above), OfficialText.OfficialNumber.Figure(below));
        if (printed is not { } value) return;
        var share = 100 * above / below;
        if (Math.Round(share, value.Scale, MidpointRounding.AwayFromZero) != value)
            Tell(findings, document, path.Field("value"), ReportingDiagnostics.ShareDoesNotFollow, OfficialText.OfficialNumber.Figure(value), OfficialText.OfficialNumber.Figure(Math.Round(share, Math.Max(1, (int)value.Scale), MidpointRounding.AwayFromZero)));
    }

    private static string Known(IEnumerable<string> ids) => string.Join(", ", ids);
}
