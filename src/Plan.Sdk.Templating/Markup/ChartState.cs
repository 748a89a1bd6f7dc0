using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Where in a chart one way through a template is, known before there is data.</summary>
/// <param name="Open">Where it opens.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Phase">How much of it is known.</param>
/// <param name="Words">Words that stand in the last row where a figure is needed, unless that row is a head.</param>
internal readonly record struct ChartState(SourceSpan Open, ChartKind Kind, ChartPhase Phase, SourceSpan? Words = null);
