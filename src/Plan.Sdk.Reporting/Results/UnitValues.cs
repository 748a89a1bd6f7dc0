using Plan.Sdk.Collections;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Results;

/// <summary>The figures of one unit for a period.</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Values">A figure for each indicator, in the order of the plan.</param>
public sealed record UnitValues(string Unit, ValueList<IndicatorValue> Values);
