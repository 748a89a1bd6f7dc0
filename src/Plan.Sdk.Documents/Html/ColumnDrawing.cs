using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Draws upright columns, the figure of each over it, or under it below 0.</summary>
internal static class ColumnDrawing
{
    private const decimal Gap = 3m;

    /// <summary>Draws and returns where it ends.</summary>
    public static decimal Draw(ChartCanvas canvas, decimal plot)
    {
        var chart = canvas.Chart;
        var stands = ChartRoom.LabelsStand(chart, canvas.Layout, (int)(canvas.Width * 20m));
        var room = (stands ? canvas.WidestLabel : canvas.LineHeight) + (2 * Gap);
        var scale = new ChartScale(chart, room + plot, room);
        var slot = canvas.Width / chart.Categories.Count;
        var column = ChartRoom.ColumnWidth(chart, canvas.Width);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var left = (i * slot) + ((slot - (column * chart.Series.Count)) / 2);
            for (var s = 0; s < chart.Series.Count; s++)
            {
                var value = ChartWords.ValueAt(chart.Series[s], i);
                var x = left + (s * column);
                var y = value.Number is { } number ? scale.At(number) : scale.Zero;
                if (value.Number is not null) canvas.Area(x, Math.Min(y, scale.Zero), column, Math.Abs(y - scale.Zero), s);
                DrawLabel(canvas, x + (column / 2), y, value, stands);
            }
        }

        canvas.Rule(0, scale.Zero, canvas.Width, scale.Zero);
        return CategoryNames.Draw(canvas, room + plot + (scale.HasNegative ? room : 0));
    }

    private static void DrawLabel(ChartCanvas canvas, decimal middle, decimal y, ChartValue value, bool stands)
    {
        var isBelow = value.Number < 0;
        if (stands && value.Number is not null) canvas.Text(middle + (canvas.Size / 3), isBelow ? y + Gap : y - Gap, canvas.Label(value), isBelow ? "end"u8 : "start"u8, value.Origins, stands: true);
        else canvas.Text(middle, isBelow ? y + canvas.Size + Gap : y - Gap, canvas.Label(value), "middle"u8, value.Origins);
    }
}
