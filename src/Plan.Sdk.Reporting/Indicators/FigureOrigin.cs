using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>The line of a report, or the row of a data source, that a figure comes from.</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Period">The written form of the period that the report covers.</param>
/// <param name="File">The report's file; of a row <c>source:query:row</c>.</param>
/// <param name="Path">The figure's place in the report, <c>figures[2]</c>; <c>null</c> for a row.</param>
public sealed record FigureOrigin(string Unit, string Period, string File, ModelPath? Path);
