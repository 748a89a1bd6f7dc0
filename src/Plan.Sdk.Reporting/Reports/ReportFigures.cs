using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Words what one unit says about one indicator.</summary>
internal static class ReportFigures
{
    public static ReportFigure Make(ReportSubject subject, string unit, Indicator indicator, IndicatorValue value) => new()
    {
        Unit = subject.NameOf(unit),
        Value = value.Value,
        Text = ReportResults.Word(value.Value, ReportResults.CountsUnits(indicator) ? indicator with { Unit = null } : indicator),
        Numerator = value.Numerator,
        Denominator = value.Denominator,
        Estimate = value.IsEstimate,
        Comment = CommentOf(subject, unit, indicator),
    };

    private static string? CommentOf(ReportSubject subject, string unit, Indicator indicator) => subject.Owed
        .FirstOrDefault(o => string.Equals(o.Obligation.Unit, unit, StringComparison.Ordinal))?.Document?.Model.Figures
        .FirstOrDefault(f => string.Equals(f.Indicator, indicator.Id, StringComparison.Ordinal))?.Comment;
}
