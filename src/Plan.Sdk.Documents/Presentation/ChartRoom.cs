using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>How much room a chart and its labels take, in twips.</summary>
internal static class ChartRoom
{
    private const decimal GroupShare = 0.75m;

    /// <summary>The height of a chart: the rules', for bars as much as they and their names need, but no more than a page has.</summary>
    public static int Height(Chart chart, DocumentLayout layout, PageBox page)
    {
        var blocks = layout.Rules.Blocks;
        var least = DocumentLayout.Twips(blocks.ChartHeight.Value);
        if (chart.Kind != ChartKind.Bar) return least;
        var bars = DocumentLayout.Twips(blocks.ChartBar.Value) * chart.Categories.Count * (chart.Series.Count + 1);
        return Math.Max(least, Math.Min((least / 2) + bars, page.Height - page.Top - page.Bottom - least));
    }

    /// <summary>Whether the figures over columns are too long to lie side by side, so that they stand upright.</summary>
    public static bool LabelsStand(Chart chart, DocumentLayout layout, int width) =>
        chart is { Kind: ChartKind.Column, Categories.Count: > 0, Series.Count: > 0 }
        && WidestLabel(chart, layout) > ColumnWidth(chart, width);

    /// <summary>The width of one column.</summary>
    public static decimal ColumnWidth(Chart chart, decimal width) => width / chart.Categories.Count * GroupShare / chart.Series.Count;

    /// <summary>The length of the longest figure.</summary>
    public static int WidestLabel(Chart chart, DocumentLayout layout)
    {
        var size = layout.SizeOf(layout.Components.ChartText);
        return chart.Series.SelectMany(s => s.Values).Select(v => TextWidth.OfRegular(ChartWords.Figure(chart, v), size)).DefaultIfEmpty().Max();
    }
}
