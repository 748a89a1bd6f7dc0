using System.Globalization;
using System.Text;
using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Html;

/// <summary>Draws the slices of one whole from the top on, as a clock runs, the figure of each outside it. What is missing has no slice;
/// its name stands in the legend.</summary>
internal static class PieDrawing
{
    private const decimal Gap = 6m;

    /// <summary>Draws and returns where it ends.</summary>
    public static decimal Draw(ChartCanvas canvas, decimal plot)
    {
        var series = canvas.Chart.Series[0];
        var radius = (plot / 2) - canvas.LineHeight;
        var (x, y) = (canvas.Width / 2, canvas.LineHeight + radius + Gap);
        var bottom = y + radius + canvas.LineHeight + Gap;
        var numbers = Enumerable.Range(0, canvas.Chart.Categories.Count).Select(i => (double)Math.Max(0, ChartWords.ValueAt(series, i).Number ?? 0)).ToArray();
        var whole = numbers.Sum();
        var turned = 0d;
        for (var i = 0; i < numbers.Length; i++)
        {
            var value = ChartWords.ValueAt(series, i);
            if (value.Number is null) continue;
            var share = whole == 0 ? 0 : numbers[i] / whole;
            DrawSlice(canvas, (x, y), radius, turned, share, i);
            var (labelX, labelY) = On(turned + (share / 2), (x, y), radius + Gap);
            canvas.Text(labelX, labelY + (canvas.Size / 3), canvas.Label(value), labelX < x ? "end"u8 : "start"u8, value.Origins);
            turned += share;
        }

        return bottom;
    }

    private static void DrawSlice(ChartCanvas canvas, (decimal X, decimal Y) centre, decimal radius, double from, double share, int tone)
    {
        if (share is 0) return;
        if (share > 0.9999)
        {
            canvas.Circle(centre.X, centre.Y, radius, tone);
            return;
        }

        var start = On(from, centre, radius);
        var end = On(from + share, centre, radius);
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{ChartCanvas.Rounded(centre.X)} {ChartCanvas.Rounded(centre.Y)}L{start.X} {start.Y}A{ChartCanvas.Rounded(radius)} {ChartCanvas.Rounded(radius)} 0 {(share > 0.5 ? 1 : 0)} 1 {end.X} {end.Y}Z");
        canvas.Shape(Encoding.ASCII.GetBytes(path.ToString()), tone);
    }

    /// <summary>The point on a circle after a share of the whole turn.</summary>
    private static (decimal X, decimal Y) On(double turn, (decimal X, decimal Y) centre, decimal radius)
    {
        var (sin, cos) = Math.SinCos(turn * Math.Tau);
        return (ChartCanvas.Rounded(centre.X + (radius * (decimal)sin)), ChartCanvas.Rounded(centre.Y - (radius * (decimal)cos)));
    }
}
