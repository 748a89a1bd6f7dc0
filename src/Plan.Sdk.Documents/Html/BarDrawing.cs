using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Html;

/// <summary>Draws bars from left to right, the names of categories before them, the figure of each behind it.</summary>
internal static class BarDrawing
{
    private const decimal Gap = 4m;
    private const decimal MostNames = 0.4m;
    private const decimal GroupShare = 0.75m;

    /// <summary>Draws and returns where it ends.</summary>
    public static decimal Draw(ChartCanvas canvas, decimal plot)
    {
        var chart = canvas.Chart;
        var names = chart.Categories.Select(c => canvas.Wrap(c, canvas.Width * MostNames)).ToList();
        var namesWidth = names.SelectMany(n => n).Select(canvas.Length).DefaultIfEmpty().Max();
        var top = DrawTitle(canvas, namesWidth);
        var room = canvas.WidestLabel + (2 * Gap);
        var left = namesWidth + Gap;
        var isBelow = new ChartScale(chart, 0, 1).HasNegative;
        var scale = new ChartScale(chart, left + (isBelow ? room : 0), canvas.Width - room);
        var slot = Math.Max(plot / chart.Categories.Count, names.Max(n => n.Count) * canvas.LineHeight + Gap);
        for (var i = 0; i < chart.Categories.Count; i++) DrawCategory(canvas, scale, i, names[i], namesWidth, top + (i * slot), slot);
        var bottom = top + (slot * chart.Categories.Count);
        canvas.Rule(scale.Zero, top, scale.Zero, bottom);
        return bottom;
    }

    private static decimal DrawTitle(ChartCanvas canvas, decimal width)
    {
        var lines = canvas.Wrap(canvas.Chart.CategoryTitle, width);
        if (lines.Count == 0) return 0;
        canvas.Lines(width, canvas.LineHeight, lines, "end"u8, canvas.Chart.CategoryTitle.Origins);
        return (lines.Count * canvas.LineHeight) + Gap;
    }

    private static void DrawCategory(ChartCanvas canvas, ChartScale scale, int index, List<string> name, decimal namesWidth, decimal top, decimal slot)
    {
        var chart = canvas.Chart;
        var bar = slot * GroupShare / chart.Series.Count;
        var middle = top + (slot / 2);
        if (name.Count > 0)
            canvas.Lines(namesWidth, middle + (canvas.Size / 3) - ((name.Count - 1) * canvas.LineHeight / 2), name, "end"u8, chart.Categories[index].Origins);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            var value = ChartWords.ValueAt(chart.Series[s], index);
            var y = middle - (bar * chart.Series.Count / 2) + (s * bar);
            var x = value.Number is { } number ? scale.At(number) : scale.Zero;
            if (value.Number is not null) canvas.Area(Math.Min(x, scale.Zero), y, Math.Abs(x - scale.Zero), bar, s);
            var isBelow = value.Number < 0;
            canvas.Text(isBelow ? x - Gap : x + Gap, y + (bar / 2) + (canvas.Size / 3), canvas.Label(value), isBelow ? "end"u8 : "start"u8, value.Origins);
        }
    }
}
