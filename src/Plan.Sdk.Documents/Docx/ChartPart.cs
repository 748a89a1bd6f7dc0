using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Writes a chart as DrawingML: greys and patterns that a copy in black and white keeps apart, a figure on each point, no axis of
/// values beside them. Columns and lines begin at 0, so that no difference looks larger than it is.
/// </summary>
internal static class ChartPart
{
    public static void Write(MarkupBuffer o, Chart chart, DocumentLayout layout, ChartFrame frame)
    {
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>"""u8);
        var title = ChartWords.Name(chart.Title);
        if (title.Length > 0) WriteTitle(o, title, layout, layout.Components.ChartTitle, frame.Width * ChartFrame.TitleShare / 100);
        o.Raw(title.Length > 0 ? "<c:autoTitleDeleted val=\"0\"/><c:plotArea>"u8 : "<c:autoTitleDeleted val=\"1\"/><c:plotArea>"u8);
        WritePlace(o, frame);
        WritePlot(o, chart, layout, frame.Width);
        o.Raw("""<c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"""u8);
        WriteFont(o, "a:defRPr"u8, layout, layout.Components.ChartText);
        o.Raw("""</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>"""u8);
    }

    private static void WriteTitle(MarkupBuffer o, string text, DocumentLayout layout, ComponentRules look, int width)
    {
        o.Raw("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>"u8);
        foreach (var line in TextWrap.Lines(text, layout.SizeOf(look), width, look.Bold.Value))
        {
            o.Raw("<a:p><a:pPr>"u8);
            WriteFont(o, "a:defRPr"u8, layout, look);
            o.Raw("</a:pPr><a:r>"u8);
            WriteFont(o, "a:rPr"u8, layout, look);
            o.Raw("<a:t>"u8).Text(line).Raw("</a:t></a:r></a:p>"u8);
        }

        o.Raw("</c:rich></c:tx><c:overlay val=\"0\"/></c:title>"u8);
    }

    private static void WritePlace(MarkupBuffer o, ChartFrame frame)
    {
        if (frame.Plot is not { } plot)
        {
            o.Raw("<c:layout/>"u8);
            return;
        }

        o.Raw("""<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>"""u8);
        WriteShare(o, "c:x"u8, plot.X, frame.Width);
        WriteShare(o, "c:y"u8, plot.Y, frame.Height);
        WriteShare(o, "c:w"u8, plot.Width, frame.Width);
        WriteShare(o, "c:h"u8, plot.Height, frame.Height);
        o.Raw("</c:manualLayout></c:layout>"u8);
    }

    private static void WriteShare(MarkupBuffer o, ReadOnlySpan<byte> element, int length, int whole) =>
        o.Raw("<"u8).Raw(element).Raw(" val=\""u8).Number((decimal)length / whole).Raw("\"/>"u8);

    private static void WriteFont(MarkupBuffer o, ReadOnlySpan<byte> element, DocumentLayout layout, ComponentRules look)
    {
        var font = layout.Rules.Page.Font.Value;
        o.Raw("<"u8).Raw(element).Raw(" lang=\"vi-VN\" sz=\""u8).Number((int)(layout.SizeOf(look) * 100)).Raw(look.Bold.Value ? "\" b=\"1\" i=\"0\">"u8 : "\" b=\"0\" i=\"0\">"u8)
            .Raw("<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin typeface=\""u8).Text(font).Raw("\"/><a:cs typeface=\""u8).Text(font).Raw("\"/></"u8).Raw(element).Raw(">"u8);
    }

    private static void WritePlot(MarkupBuffer o, Chart chart, DocumentLayout layout, int width)
    {
        o.Raw(chart.Kind switch
        {
            ChartKind.Column => """<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>"""u8,
            ChartKind.Bar => """<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>"""u8,
            ChartKind.Line => """<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>"""u8,
            _ => """<c:pieChart><c:varyColors val="1"/>"""u8,
        });
        var stands = ChartRoom.LabelsStand(chart, layout, width);
        for (var i = 0; i < chart.Series.Count; i++) ChartSeriesPart.Write(o, chart, i, stands);
        if (chart.Kind == ChartKind.Pie)
        {
            o.Raw("<c:firstSliceAng val=\"0\"/></c:pieChart>"u8);
            return;
        }

        o.Raw(chart.Kind == ChartKind.Line ? """<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>"""u8 : """<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>"""u8);
        WriteAxes(o, chart, layout, width);
    }

    // The first bar stands on top: that axis runs downwards.
    private static void WriteAxes(MarkupBuffer o, Chart chart, DocumentLayout layout, int width)
    {
        var isBar = chart.Kind == ChartKind.Bar;
        o.Raw("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\""u8).Raw(isBar ? "maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"u8 : "minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>"u8);
        if (ChartWords.Name(chart.CategoryTitle) is { Length: > 0 } name) WriteTitle(o, name, layout, layout.Components.ChartText, width / 2);
        o.Raw("""<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>"""u8);
        if (chart.Series.All(s => s.Values.All(v => v.Number is not < 0))) o.Raw("<c:min val=\"0\"/>"u8);
        else if (chart.Series.All(s => s.Values.All(v => v.Number is not > 0))) o.Raw("<c:max val=\"0\"/>"u8);
        o.Raw(isBar ? "</c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/>"u8 : "</c:scaling><c:delete val=\"1\"/><c:axPos val=\"l\"/>"u8);
        o.Raw("<c:numFmt formatCode=\""u8).Text(ChartSeriesPart.FormatCode(chart))
            .Raw("\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>"u8);
    }
}
