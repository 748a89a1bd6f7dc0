using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents;

/// <summary>A figure of a chart.</summary>
/// <param name="Number">The figure; <c>null</c> when it is missing: a gap, never 0.</param>
/// <param name="Origin">Where it came from.</param>
public readonly record struct ChartValue(decimal? Number, Origin? Origin = null);
