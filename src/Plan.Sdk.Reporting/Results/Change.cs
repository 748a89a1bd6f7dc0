namespace Plan.Sdk.Reporting.Results;

/// <summary>How far a figure moved from an earlier one. Rounded once, to the indicator's decimals.</summary>
/// <param name="Amount">By how much, in the indicator's own unit: of percentages these are percentage points.</param>
/// <param name="Percent">By how many percent of the earlier figure; <c>null</c> when that was zero.</param>
/// <param name="IsPoints">Whether <paramref name="Amount"/> is in percentage points.</param>
public sealed record Change(decimal Amount, decimal? Percent, bool IsPoints);
