using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>A report that a rule asks of each of its units.</summary>
/// <param name="Period">What it covers.</param>
/// <param name="LastDay">The last day on which it is in time: the day before a "trước ngày", the day itself of a "chậm nhất ngày".</param>
public sealed record ReportDeadline(ReportingPeriod Period, DateOnly LastDay);
