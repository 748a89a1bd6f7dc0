using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Submissions;

/// <summary>The figure that a report means: what it says, or what follows from its pair.</summary>
internal static class FigureValue
{
    /// <summary>The figure; <c>null</c> where the report leaves it out or its pair gives none.</summary>
    public static decimal? Of(SubmittedFigure figure, Indicator indicator) =>
        figure.Value ?? (figure is { Numerator: { } above, Denominator: > 0 and { } below } ? above / below * IndicatorArithmetic.ScaleOf(indicator) : null);
}
