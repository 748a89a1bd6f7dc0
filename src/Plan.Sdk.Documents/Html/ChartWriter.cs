using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes a chart as a drawing inside the page, each figure on it as text; its description says all figures to those who don't see it.</summary>
internal static class ChartWriter
{
    private const decimal TwipsPerPoint = 20m;

    public static void Write(HtmlContext context, Chart chart, PageBox page)
    {
        var o = context.Out;
        context.Charts++;
        o.Raw("<figure>\n"u8);
        LineWriter.Write(context, "figcaption"u8, PaperStyles.Chart, chart.Title);
        using var drawing = new MarkupBuffer();
        var canvas = new ChartCanvas(drawing, chart, context.Layout, context.Charts, page.TextWidth / TwipsPerPoint);
        var height = Draw(canvas, ChartRoom.Height(chart, context.Layout, page) / TwipsPerPoint);
        o.Raw("<div class=\"scroll\" tabindex=\"0\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"bd"u8).Number(context.Charts).Raw("-t bd"u8).Number(context.Charts)
            .Raw("-d\" viewBox=\"0 0 "u8).Number(decimal.Round(canvas.Width, 2)).Raw(" "u8).Number(decimal.Round(height, 2)).Raw("\" font-size=\""u8).Number(canvas.Size)
            .Raw("\">\n<title id=\"bd"u8).Number(context.Charts).Raw("-t\">"u8).Text(ChartWords.Name(chart.Title)).Raw("</title>\n<desc id=\"bd"u8).Number(context.Charts).Raw("-d\">"u8);
        WriteDescription(o, chart);
        o.Raw("</desc>\n"u8);
        ChartPatterns.Write(o, chart, context.Charts);
        o.Raw(drawing.Written).Raw("</svg>\n</div>\n</figure>\n"u8);
    }

    private static decimal Draw(ChartCanvas canvas, decimal plot)
    {
        if (canvas.Chart is not { Categories.Count: > 0, Series.Count: > 0 }) return canvas.LineHeight;
        var bottom = canvas.Chart.Kind switch
        {
            ChartKind.Column => ColumnDrawing.Draw(canvas, plot),
            ChartKind.Bar => BarDrawing.Draw(canvas, plot),
            ChartKind.Line => LineDrawing.Draw(canvas, plot),
            _ => PieDrawing.Draw(canvas, plot),
        };
        return LegendDrawing.Draw(canvas, bottom + canvas.LineHeight);
    }

    private static void WriteDescription(MarkupBuffer o, Chart chart)
    {
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            o.Raw(i == 0 ? default : " "u8).Text(ChartWords.Name(chart.Categories[i])).Raw(": "u8);
            for (var s = 0; s < chart.Series.Count; s++)
            {
                o.Raw(s == 0 ? default : "; "u8).Text(ChartWords.Name(chart.Series[s].Name)).Raw(" "u8)
                    .Text(ChartWords.Figure(chart, ChartWords.ValueAt(chart.Series[s], i)));
            }

            o.Raw("."u8);
        }
    }
}
