using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Html;

/// <summary>Draws what each tone means: rows of boxes with names, each row in the middle.</summary>
internal static class LegendDrawing
{
    private const decimal Box = 12m;
    private const decimal LineLength = 26m;
    private const decimal Gap = 5m;
    private const decimal Between = 16m;

    /// <summary>Draws from a height on and returns where it ends.</summary>
    public static decimal Draw(ChartCanvas canvas, decimal top)
    {
        var chart = canvas.Chart;
        var names = chart.Kind == ChartKind.Pie ? chart.Categories : chart.Series.Select(s => s.Name);
        var sign = chart.Kind == ChartKind.Line ? LineLength : Box;
        var row = new List<(int Index, TextLine Name, List<string> Lines)>();
        var used = 0m;
        foreach (var (index, name) in names.Index())
        {
            var lines = canvas.Wrap(name, canvas.Width - sign - Gap);
            if (lines.Count > 0 && chart.Kind == ChartKind.Pie && ChartWords.ValueAt(chart.Series[0], index).Number is null) lines[^1] += $" {ChartWords.Missing}";
            var width = Length(canvas, lines, sign);
            if (row.Count > 0 && used + Between + width > canvas.Width)
            {
                top = DrawRow(canvas, row, sign, top);
                used = 0;
            }

            used += (row.Count == 0 ? 0 : Between) + width;
            row.Add((index, name, lines));
        }

        return DrawRow(canvas, row, sign, top) + Gap;
    }

    private static decimal Length(ChartCanvas canvas, List<string> lines, decimal sign) => sign + Gap + lines.Select(canvas.Length).DefaultIfEmpty().Max();

    private static decimal DrawRow(ChartCanvas canvas, List<(int Index, TextLine Name, List<string> Lines)> row, decimal sign, decimal top)
    {
        if (row.Count == 0) return top;
        var x = (canvas.Width - row.Sum(e => Length(canvas, e.Lines, sign)) - ((row.Count - 1) * Between)) / 2;
        foreach (var (index, name, lines) in row)
        {
            DrawSign(canvas, x, top, index);
            if (lines.Count > 0) canvas.Lines(x + sign + Gap, top + canvas.Size, lines, "start"u8, name.Origins);
            x += Length(canvas, lines, sign) + Between;
        }

        var height = row.Max(e => e.Lines.Count) * canvas.LineHeight;
        row.Clear();
        return top + Math.Max(height, Box + Gap);
    }

    private static void DrawSign(ChartCanvas canvas, decimal x, decimal top, int index)
    {
        var middle = top + (canvas.Size * 0.65m);
        if (canvas.Chart.Kind != ChartKind.Line)
        {
            canvas.Area(x, middle - (Box / 2), Box, Box, index);
            return;
        }

        canvas.Rule(x, middle, x + LineLength, middle, index);
        LineDrawing.DrawMarker(canvas, x + (LineLength / 2), middle, index);
    }
}
