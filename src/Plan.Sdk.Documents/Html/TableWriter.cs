using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes tables. A narrow screen scrolls them sideways.</summary>
internal static class TableWriter
{
    public static void Write(HtmlContext context, Table table)
    {
        var o = context.Out;
        var whole = context.Layout.Portrait.TextWidth;
        o.Raw("<div class=\"scroll\" tabindex=\"0\">\n<table>\n<colgroup>"u8);
        foreach (var width in ColumnWidths.Share(table, context.Layout, whole)) o.Raw("<col style=\"width:"u8).Number(decimal.Round(width * 100m / whole, 2)).Raw("%\">"u8);
        o.Raw("</colgroup>\n<thead>\n<tr>"u8);
        foreach (var cell in table.Head.Cells) WriteCell(context, "th scope=\"col\""u8, "th"u8, cell);
        o.Raw("</tr>\n</thead>\n<tbody>\n"u8);
        foreach (var row in table.Rows)
        {
            o.Raw("<tr>"u8);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var alignment = i < table.Columns.Count ? table.Columns[i].Alignment : ColumnAlignment.Left;
                WriteCell(context, OpeningOf(alignment), "td"u8, row.Cells[i]);
            }

            o.Raw("</tr>\n"u8);
        }

        o.Raw("</tbody>\n</table>\n</div>\n"u8);
    }

    private static void WriteCell(HtmlContext context, ReadOnlySpan<byte> opening, ReadOnlySpan<byte> element, TextLine line)
    {
        var o = context.Out;
        var shared = LineWriter.Shared(line);
        o.Raw("<"u8).Raw(opening);
        LineWriter.WriteOrigin(o, shared);
        o.Raw(">"u8);
        LineWriter.WriteRuns(o, line, shared);
        o.Raw("</"u8).Raw(element).Raw(">"u8);
    }

    private static ReadOnlySpan<byte> OpeningOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Center => "td class=\"c\""u8,
        ColumnAlignment.Right => "td class=\"r\""u8,
        _ => "td"u8,
    };
}
