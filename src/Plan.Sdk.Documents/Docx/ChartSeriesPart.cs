using System.Globalization;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes one series of a chart: its look, its figures, and where they stand in the workbook.</summary>
internal static class ChartSeriesPart
{
    private const int Outline = 9525;
    private const int LineWidth = 19050;

    public static void Write(MarkupBuffer o, Chart chart, int index, bool labelsStand)
    {
        var series = chart.Series[index];
        var column = ChartWorkbook.ColumnName(index + 1);
        var last = chart.Categories.Count + 1;
        o.Raw("<c:ser><c:idx val=\""u8).Number(index).Raw("\"/><c:order val=\""u8).Number(index).Raw("\"/><c:tx><c:strRef><c:f>"u8)
            .Text($"{ChartWorkbook.SheetReference}!${column}$1").Raw("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"u8)
            .Text(ChartWords.Name(series.Name)).Raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>"u8);
        WriteLook(o, chart, index);
        WriteLabels(o, chart, index, labelsStand);
        o.Raw("<c:cat><c:strRef><c:f>"u8).Text($"{ChartWorkbook.SheetReference}!$A$2:$A${last}").Raw("</c:f><c:strCache><c:ptCount val=\""u8).Number(chart.Categories.Count).Raw("\"/>"u8);
        for (var i = 0; i < chart.Categories.Count; i++) WritePoint(o, i, ChartWords.Name(chart.Categories[i]));
        o.Raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>"u8).Text($"{ChartWorkbook.SheetReference}!${column}$2:${column}${last}")
            .Raw("</c:f><c:numCache><c:formatCode>"u8).Text(FormatCode(chart)).Raw("</c:formatCode><c:ptCount val=\""u8).Number(chart.Categories.Count).Raw("\"/>"u8);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            if (ChartWords.ValueAt(series, i).Number is { } number) WritePoint(o, i, number.ToString(CultureInfo.InvariantCulture));
        }

        o.Raw(chart.Kind == ChartKind.Line ? "</c:numCache></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>"u8 : "</c:numCache></c:numRef></c:val></c:ser>"u8);
    }

    /// <summary>The format of the figures; which signs divide thousands and decimals is for the office's computer to say.</summary>
    public static string FormatCode(Chart chart)
    {
        var decimals = chart.Decimals == 0 ? "" : $".{new string('0', chart.Decimals)}";
        var unit = ChartWords.UnitOf(chart).Replace("\"", "", StringComparison.Ordinal);
        return unit.Length == 0 ? $"[$-42A]#,##0{decimals}" : $"[$-42A]#,##0{decimals}\"{unit}\"";
    }

    private static void WritePoint(MarkupBuffer o, int index, string value) =>
        o.Raw("<c:pt idx=\""u8).Number(index).Raw("\"><c:v>"u8).Text(value).Raw("</c:v></c:pt>"u8);

    private static void WriteLook(MarkupBuffer o, Chart chart, int index)
    {
        var tone = ChartTone.Of(index);
        switch (chart.Kind)
        {
            case ChartKind.Line:
                o.Raw("<c:spPr><a:ln w=\""u8).Number(LineWidth).Raw("\" cap=\"flat\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:prstDash val=\""u8).Text(tone.Dash)
                    .Raw("\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\""u8).Text(tone.Marker).Raw("\"/><c:size val=\"7\"/>"u8);
                WriteArea(o, tone with { Pattern = null });
                o.Raw("</c:marker>"u8);
                break;
            case ChartKind.Pie:
                for (var i = 0; i < chart.Categories.Count; i++)
                {
                    o.Raw("<c:dPt><c:idx val=\""u8).Number(i).Raw("\"/><c:bubble3D val=\"0\"/>"u8);
                    WriteArea(o, ChartTone.Of(i));
                    o.Raw("</c:dPt>"u8);
                }

                break;
            default:
                WriteArea(o, tone);
                o.Raw("<c:invertIfNegative val=\"0\"/>"u8);
                break;
        }
    }

    private static void WriteArea(MarkupBuffer o, ChartTone tone)
    {
        o.Raw("<c:spPr>"u8);
        if (tone.Pattern is { } pattern)
        {
            o.Raw("<a:pattFill prst=\""u8).Text(pattern).Raw("\"><a:fgClr><a:srgbClr val=\"000000\"/></a:fgClr><a:bgClr><a:srgbClr val=\""u8).Text(tone.Fill).Raw("\"/></a:bgClr></a:pattFill>"u8);
        }
        else
        {
            o.Raw("<a:solidFill><a:srgbClr val=\""u8).Text(tone.Fill).Raw("\"/></a:solidFill>"u8);
        }

        o.Raw("<a:ln w=\""u8).Number(Outline).Raw("\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr>"u8);
    }

    // The labels of a line stand over, under or beside its points, so that neighbours don't print over each other.
    private static void WriteLabels(MarkupBuffer o, Chart chart, int index, bool stand)
    {
        o.Raw("<c:dLbls><c:numFmt formatCode=\""u8).Text(FormatCode(chart)).Raw("\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"u8);
        o.Raw(stand ? "<c:txPr><a:bodyPr rot=\"-5400000\" vert=\"horz\" wrap=\"none\"/>"u8 : "<c:txPr><a:bodyPr wrap=\"none\"/>"u8)
            .Raw("<a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr><c:dLblPos val=\""u8)
            .Raw(chart.Kind != ChartKind.Line ? "outEnd"u8 : (index % 3) switch { 0 => "t"u8, 1 => "b"u8, _ => "r"u8 })
            .Raw("\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"u8);
    }
}
