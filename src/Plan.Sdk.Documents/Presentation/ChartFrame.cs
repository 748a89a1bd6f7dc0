using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>The frame of a chart whose title, names and legend a word processor lays out, and where its columns, bars or lines stand in it.
/// Lengths are twips from the upper left corner.</summary>
/// <param name="Width">The width of the frame.</param>
/// <param name="Height">The height of the frame.</param>
/// <param name="Plot">Where the plot stands, without names and labels; <c>null</c> where it finds its place by itself.</param>
internal sealed record ChartFrame(int Width, int Height, (int X, int Y, int Width, int Height)? Plot)
{
    /// <summary>The share of the width that a title may take before it breaks, in percent.</summary>
    public const int TitleShare = 72;

    private const int TwipsPerPoint = 20;
    private const int Margin = 120;
    private const int NamesShare = 40;

    /// <summary>The frame of a chart; never higher than its page, the plot gives way.</summary>
    public static ChartFrame Of(Chart chart, DocumentLayout layout, int width, PageBox page)
    {
        var looks = layout.Components;
        var line = LineHeight(layout.SizeOf(looks.ChartText));
        var plot = ChartRoom.Height(chart, layout, page);
        var title = TextWrap.Lines(ChartWords.Name(chart.Title), layout.SizeOf(looks.ChartTitle), width * TitleShare / 100, looks.ChartTitle.Bold.Value).Count;
        var top = (title * LineHeight(layout.SizeOf(looks.ChartTitle))) + (3 * Margin);
        var legend = (LegendRows(chart, layout, width) * line) + (2 * Margin);
        if (chart.Kind == ChartKind.Pie || chart.Categories.Count == 0) return Fit(new(width, top + plot + legend, null), page);

        var label = ChartRoom.WidestLabel(chart, layout) + Margin;
        if (chart.Kind == ChartKind.Bar)
        {
            var names = Math.Min(width * NamesShare / 100, chart.Categories.Max(c => Length(c, layout))) + Margin + (ChartWords.Name(chart.CategoryTitle).Length > 0 ? line : 0);
            return Fit(new(width, top + plot + legend, (names, top, Math.Max(Margin, width - names - label), plot)), page);
        }

        var room = ChartRoom.LabelsStand(chart, layout, width) ? label : line + Margin;
        var below = HasNegative(chart) ? room : 0;
        var slot = width / chart.Categories.Count;
        var rows = chart.Categories.Max(c => TextWrap.Lines(ChartWords.Name(c), layout.SizeOf(looks.ChartText), slot).Count) + (ChartWords.Name(chart.CategoryTitle).Length > 0 ? 3 : 1);
        return Fit(new(width, top + room + plot + below + (rows * line) + legend, (0, top + room, width, plot + below)), page);
    }

    private static ChartFrame Fit(ChartFrame frame, PageBox page)
    {
        var over = frame.Height - (page.Height - page.Top - page.Bottom - Margin);
        if (over <= 0) return frame;
        return frame with
        {
            Height = frame.Height - over,
            Plot = frame.Plot is { } plot ? plot with { Y = Math.Min(plot.Y, (frame.Height - over) / 2), Height = Math.Max((frame.Height - over) / 4, plot.Height - over) } : null,
        };
    }

    private static int LineHeight(decimal size) => (int)(size * TwipsPerPoint * 6 / 5);

    private static int Length(TextLine name, DocumentLayout layout) => TextWidth.OfRegular(ChartWords.Name(name), layout.SizeOf(layout.Components.ChartText));

    private static bool HasNegative(Chart chart) => chart.Series.Any(s => s.Values.Any(v => v.Number < 0));

    private static int LegendRows(Chart chart, DocumentLayout layout, int width)
    {
        var names = chart.Kind == ChartKind.Pie ? chart.Categories : chart.Series.Select(s => s.Name);
        return 1 + (names.Sum(n => Length(n, layout) + (5 * Margin)) / width);
    }
}
