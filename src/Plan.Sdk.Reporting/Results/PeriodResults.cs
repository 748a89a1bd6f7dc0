using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Results;

/// <summary>All figures of a plan for a period: in total, by unit, and against the targets. Immutable; compares by value.</summary>
/// <param name="Period">The period.</param>
/// <param name="Indicators">The indicators, those that the plan lists first.</param>
/// <param name="Totals">The figure of all units together for each indicator, in the same order.</param>
/// <param name="Units">The figures of each unit that owes reports, in the order of the plan.</param>
/// <param name="Targets">The result of each target whose time includes the period, in the order of the plan.</param>
public sealed record PeriodResults(
    ReportingPeriod Period, ValueList<Indicator> Indicators, ValueList<IndicatorValue> Totals, ValueList<UnitValues> Units, ValueList<TargetResult> Targets);
