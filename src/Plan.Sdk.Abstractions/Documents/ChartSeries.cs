using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name, for the legend.</param>
/// <param name="Values">A value for each category of the chart.</param>
public sealed record ChartSeries(TextLine Name, ValueList<ChartValue> Values);
