using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>Can each figure be: of an indicator that is reported, once, in its unit, inside its range, and following from its own pair.</summary>
internal sealed class FigureCheck(PlanIndicators indicators)
{
    /// <summary>Figures beyond it are slips of the hand, and sums of them would not fit.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000;

    public void Check(ReportFindings findings)
    {
        var figures = findings.Report.Figures;
        var path = ModelPath.Root.Field("figures");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < figures.Count; i++)
        {
            if (seen.TryAdd(figures[i].Indicator, i)) CheckFigure(findings, figures[i], path.Item(i));
            else findings.Tell(path.Item(i).Field("indicator"), ReportingDiagnostics.FigureTwice, figures[i].Indicator, seen[figures[i].Indicator] + 1);
        }

        foreach (var missing in indicators.All.Where(i => i is { Required: true, Formula: null } && !seen.ContainsKey(i.Id)))
            findings.Tell(path, ReportingDiagnostics.FigureMissing, missing.Id, missing.Name);
    }

    /// <summary>Tells what is wrong with one figure.</summary>
    public void CheckFigure(ReportFindings findings, SubmittedFigure figure, ModelPath path)
    {
        if (indicators.Find(figure.Indicator) is not { } indicator)
        {
            var known = string.Join(", ", indicators.All.Where(i => i.Formula is null).Select(i => i.Id));
            findings.Tell(path.Field("indicator"), ReportingDiagnostics.UnknownIndicator, figure.Indicator, known);
            return;
        }

        if (indicator.Formula is { } formula)
        {
            findings.Tell(path.Field("indicator"), ReportingDiagnostics.FigureOfFormula, indicator.Id, formula);
            return;
        }

        if (figure.Unit is { } unit && indicator.Unit is { } expected && !ReportFindings.IsSame(unit, expected))
            findings.Tell(path.Field("unit"), ReportingDiagnostics.OtherUnit, unit, expected);
        if (IsTooLarge(findings, figure, path)) return;
        if (!CheckPair(findings, figure, indicator, path)) return;
        if (FigureValue.Of(figure, indicator) is not { } value) findings.Tell(path, ReportingDiagnostics.NoValue, figure.Indicator);
        else CheckRange(findings, value, indicator, figure.Value is null ? path.Field("numerator") : path.Field("value"));
    }

    private static bool IsTooLarge(ReportFindings findings, SubmittedFigure figure, ModelPath path)
    {
        foreach (var (key, value) in new[] { ("value", figure.Value), ("numerator", figure.Numerator), ("denominator", figure.Denominator) })
        {
            if (value is not { } number || Math.Abs(number) <= Largest) continue;
            findings.Tell(path.Field(key), ReportingDiagnostics.TooLarge, OfficialNumber.Figure(number), OfficialNumber.Figure(Largest));
            return true;
        }

        return false;
    }

    /// <returns>Whether the pair, if there is one, can be.</returns>
    private bool CheckPair(ReportFindings findings, SubmittedFigure figure, Indicator indicator, ModelPath path)
    {
        if (figure is { Numerator: null, Denominator: null }) return true;
        if (figure is not { Numerator: { } above, Denominator: { } below })
        {
            findings.Tell(path.Field(figure.Numerator is null ? "denominator" : "numerator"), ReportingDiagnostics.HalfPair, figure.Indicator);
            return false;
        }

        if (below <= 0)
        {
            findings.Tell(path.Field("denominator"), ReportingDiagnostics.NoDenominator);
            return false;
        }

        if (above > below && RangeOf(indicator) is { UpTo: <= 100 } && IndicatorArithmetic.IsPercent(indicator))
        {
            findings.Tell(path.Field("numerator"), ReportingDiagnostics.AboveDenominator, OfficialNumber.Figure(above), OfficialNumber.Figure(below));
            return false;
        }

        var follows = above / below * IndicatorArithmetic.ScaleOf(indicator);
        if (figure.Value is not { } value || Math.Round(follows, value.Scale, MidpointRounding.AwayFromZero) == value) return true;
        var shown = Math.Round(follows, Math.Max(indicator.Decimals, value.Scale), MidpointRounding.AwayFromZero);
        findings.Tell(path.Field("value"), ReportingDiagnostics.ShareDoesNotFollow, OfficialNumber.Figure(value), OfficialNumber.Figure(shown));
        return false;
    }

    private void CheckRange(ReportFindings findings, decimal value, Indicator indicator, ModelPath path)
    {
        if (RangeOf(indicator) is { } range)
        {
            if (value < range.Value || value > (range.UpTo ?? decimal.MaxValue))
                findings.Tell(path, ReportingDiagnostics.OutOfRange, OfficialNumber.Figure(value), indicator.Id, OfficialNumber.Figure(range.Value), range.UpTo is { } upTo ? OfficialNumber.Figure(upTo) : "…");
        }
        else if (value < 0 && !IsChange(indicator))
        {
            findings.Tell(path, ReportingDiagnostics.NegativeFigure, OfficialNumber.Figure(value), indicator.Id);
        }
    }

    private Amount? RangeOf(Indicator indicator) =>
        indicator.Range ?? (!IsChange(indicator) && IndicatorArithmetic.RangeOf(indicator) is var (low, high) ? new(low, high) : null);

    /// <summary>What only targets of rise and fall measure may be a change: below nothing, and over a hundred percent.</summary>
    private bool IsChange(Indicator indicator) =>
        indicators.TargetsOf(indicator.Id).Select(t => t.Comparator).ToList() is { Count: > 0 } all && all.All(c => c is Comparator.IncreaseBy or Comparator.DecreaseBy);
}
