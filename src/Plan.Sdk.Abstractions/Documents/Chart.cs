using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>A chart. All formats show the same figures, each rounded to the same decimals.</summary>
/// <param name="Kind">How it shows them.</param>
/// <param name="Title">What it shows.</param>
/// <param name="CategoryTitle">What the categories are, the head of their column; empty: not printed.</param>
/// <param name="Categories">The categories in order.</param>
/// <param name="Series">The series in order; each has a value for each category.</param>
/// <param name="Decimals">How many digits stand behind the comma.</param>
/// <param name="Unit">What stands behind each figure, such as <c>%</c>; <c>null</c> for nothing.</param>
public sealed record Chart(
    ChartKind Kind, TextLine Title, TextLine CategoryTitle, ValueList<TextLine> Categories, ValueList<ChartSeries> Series, int Decimals = 0, string? Unit = null) : Block;
