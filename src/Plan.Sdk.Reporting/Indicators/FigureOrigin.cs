using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The line of a report that a figure comes from.</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Period">The written form of the period that the report covers.</param>
/// <param name="File">The report's file.</param>
/// <param name="Path">The figure's place in the report: <c>figures[2]</c>.</param>
public sealed record FigureOrigin(string Unit, string Period, string File, ModelPath Path);
