using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the paragraph that holds a chart; the chart itself is a part of its own, see <see cref="ChartPart"/>.</summary>
internal static class ChartWriter
{
    private const int EmusPerTwip = 635;

    public static void Write(DocxContext context, Chart chart, PageBox page, bool keepNext)
    {
        var o = context.Out;
        var frame = ChartFrame.Of(chart, context.Layout, context.TextWidth, page);
        var number = context.Charts.Add(chart, frame);
        context.Origins.AddChart(number, chart);
        o.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(PaperStyles.Chart.Id).Raw(keepNext ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
        o.Raw("<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8)
            .Number(frame.Width * EmusPerTwip).Raw("\" cy=\""u8).Number(frame.Height * EmusPerTwip)
            .Raw("\"/><wp:docPr id=\""u8).Number(number).Raw("\" name=\"Biểu đồ "u8).Number(number).Raw("\" descr=\""u8).Text(ChartWords.Name(chart.Title))
            .Raw("\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"ch"u8)
            .Number(number).Raw("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"u8);
    }
}
