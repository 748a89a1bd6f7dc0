namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Between what a figure lies, whatever the missing units will report. Rounded outward, so that the true figure, rounded or not, lies inside.</summary>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="RestsOnLastPeriod">Whether denominators of missing units were taken from the period before; then the bounds hold only as far as these did not change.</param>
public sealed record Bounds(decimal Low, decimal High, bool RestsOnLastPeriod = false);
