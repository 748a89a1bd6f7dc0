using System.Globalization;
using System.Text;
using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Html;

/// <summary>Draws lines from point to point; a missing figure breaks its line.</summary>
internal static class LineDrawing
{
    private const decimal Gap = 5m;
    private const decimal Radius = 3m;

    /// <summary>Draws and returns where it ends.</summary>
    public static decimal Draw(ChartCanvas canvas, decimal plot)
    {
        var room = canvas.LineHeight + (2 * Gap);
        var scale = new ChartScale(canvas.Chart, room + plot, room);
        canvas.Rule(0, scale.Zero, canvas.Width, scale.Zero);
        for (var s = 0; s < canvas.Chart.Series.Count; s++) DrawLines(canvas, scale, s);
        for (var s = 0; s < canvas.Chart.Series.Count; s++) DrawPoints(canvas, scale, s);
        return CategoryNames.Draw(canvas, plot + (2 * room));
    }

    private static void DrawLines(ChartCanvas canvas, ChartScale scale, int index)
    {
        var slot = canvas.Width / canvas.Chart.Categories.Count;
        decimal? before = null;
        for (var i = 0; i < canvas.Chart.Categories.Count; i++)
        {
            var y = ChartWords.ValueAt(canvas.Chart.Series[index], i).Number is { } number ? scale.At(number) : (decimal?)null;
            if (y is { } end && before is { } start) canvas.Rule((i - 0.5m) * slot, start, (i + 0.5m) * slot, end, index);
            before = y;
        }
    }

    private static void DrawPoints(ChartCanvas canvas, ChartScale scale, int index)
    {
        var slot = canvas.Width / canvas.Chart.Categories.Count;
        for (var i = 0; i < canvas.Chart.Categories.Count; i++)
        {
            var value = ChartWords.ValueAt(canvas.Chart.Series[index], i);
            var x = (i + 0.5m) * slot;
            var y = value.Number is { } number ? scale.At(number) : scale.Zero;
            if (value.Number is not null) DrawMarker(canvas, x, y, index);
            DrawLabel(canvas, x, y, value, index);
        }
    }

    // Over, under or beside its points, so that neighbours don't print over each other.
    private static void DrawLabel(ChartCanvas canvas, decimal x, decimal y, ChartValue value, int index)
    {
        if (value.Number < 0 || index % 3 == 1) canvas.Text(x, y + canvas.Size + Gap, canvas.Label(value), "middle"u8, value.Origins);
        else if (value.Number is null || index % 3 == 0) canvas.Text(x, y - Gap, canvas.Label(value), "middle"u8, value.Origins);
        else canvas.Text(x + Gap, y + (canvas.Size / 3), canvas.Label(value), "start"u8, value.Origins);
    }

    /// <summary>Draws the mark of a series' points.</summary>
    public static void DrawMarker(ChartCanvas canvas, decimal x, decimal y, int index)
    {
        switch (Presentation.ChartTone.Of(index).Marker)
        {
            case "square":
                canvas.Area(x - Radius, y - Radius, 2 * Radius, 2 * Radius, index);
                break;
            case "triangle":
                canvas.Shape(Path((x, y - Radius), (x + Radius, y + Radius), (x - Radius, y + Radius)), index);
                break;
            case "diamond":
                canvas.Shape(Path((x, y - Radius - 1), (x + Radius + 1, y), (x, y + Radius + 1), (x - Radius - 1, y)), index);
                break;
            default:
                canvas.Circle(x, y, Radius, index);
                break;
        }
    }

    private static byte[] Path(params ReadOnlySpan<(decimal X, decimal Y)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
            path.Append(path.Length == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{ChartCanvas.Rounded(x)} {ChartCanvas.Rounded(y)}");
        return Encoding.ASCII.GetBytes(path.Append('Z').ToString());
    }
}
