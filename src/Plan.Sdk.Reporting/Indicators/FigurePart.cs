namespace Plan.Sdk.Reporting.Indicators;

/// <summary>One of the figures that another one is made from.</summary>
/// <param name="Unit">The number of the unit.</param>
/// <param name="Period">The number of the period.</param>
internal readonly record struct FigurePart(int Unit, int Period);
