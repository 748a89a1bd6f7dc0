using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Submissions.Checks;

/// <summary>
/// Does a figure jump against the one accepted for the period before, without a word about it. A warning, never a refusal: a figure that
/// jumps may be true, and an office that refused it would be sent a bent one.
/// </summary>
internal sealed class JumpCheck(PlanIndicators indicators)
{
    public void Check(ReportFindings findings, Submission? before)
    {
        if (before is null) return;
        for (var i = 0; i < findings.Report.Figures.Count; i++)
        {
            var figure = findings.Report.Figures[i];
            if (!string.IsNullOrWhiteSpace(figure.Comment) || indicators.Find(figure.Indicator) is not { Jump: { } most } indicator) continue;
            if (before.Figures.FirstOrDefault(f => string.Equals(f.Indicator, figure.Indicator, StringComparison.Ordinal)) is not { } earlier) continue;
            if (FigureValue.Of(figure, indicator) is not { } now || FigureValue.Of(earlier, indicator) is not ({ } then and not 0)) continue;
            var change = Math.Round(Math.Abs(now - then) / Math.Abs(then) * 100, 1, MidpointRounding.AwayFromZero);
            if (change <= most) continue;
            findings.Tell(ModelPath.Root.Field("figures").Item(i), ReportingDiagnostics.Jumps, figure.Indicator, Shown(then), before.Period, Shown(now), OfficialNumber.Figure(change), OfficialNumber.Figure(most));

            string Shown(decimal value) => OfficialNumber.Figure(Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero));
        }
    }
}
