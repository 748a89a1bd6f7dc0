using Plan.Sdk.Collections;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents;

/// <summary>A figure of a chart.</summary>
/// <param name="Number">The figure; <c>null</c> when it is missing: a gap, never 0.</param>
/// <param name="Origins">Where it came from, each value that it was put together from; <c>null</c>: not told.</param>
public readonly record struct ChartValue(decimal? Number, ValueList<Origin>? Origins = null);
