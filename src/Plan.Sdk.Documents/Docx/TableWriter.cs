using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes tables: the head repeated on each page, no row split over two.</summary>
internal static class TableWriter
{
    /// <param name="context">The file.</param>
    /// <param name="table">The table.</param>
    /// <param name="keepsNext">Whether the last row stays on a page with what follows: the mark at the end never stands alone on one.</param>
    public static void Write(DocxContext context, Table table, bool keepsNext)
    {
        var o = context.Out;
        var widths = ColumnWidths.Share(table, context.Layout, context.TextWidth);
        o.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Bang\"/><w:tblW w:w=\""u8).Number(context.TextWidth)
            .Raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\"/></w:tblPr><w:tblGrid>"u8);
        foreach (var width in widths) o.Raw("<w:gridCol w:w=\""u8).Number(width).Raw("\"/>"u8);
        o.Raw("</w:tblGrid>"u8);

        using var markup = new MarkupBuffer();
        WriteRow(context, table.Head, Openings(markup, table.Columns, widths, isHead: true, keepsNext: false), "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8);
        var openings = Openings(markup, table.Columns, widths, isHead: false, keepsNext: false);
        var last = keepsNext ? Openings(markup, table.Columns, widths, isHead: false, keepsNext: true) : openings;
        for (var i = 0; i < table.Rows.Count; i++) WriteRow(context, table.Rows[i], i + 1 == table.Rows.Count ? last : openings, "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        o.Raw("</w:tbl>"u8);
    }

    private static void WriteRow(DocxContext context, TableRow row, (byte[] Cell, byte[] Paragraph)[] openings, ReadOnlySpan<byte> start)
    {
        var o = context.Out.Raw(start);
        for (var i = 0; i < openings.Length; i++)
        {
            o.Raw(openings[i].Cell);
            if (i < row.Cells.Count)
            {
                ParagraphWriter.Open(context, row.Cells[i]);
                o.Raw(openings[i].Paragraph);
                RunWriter.Write(context, row.Cells[i]);
            }
            else
            {
                o.Raw("<w:p>"u8).Raw(openings[i].Paragraph);
            }

            o.Raw("</w:p></w:tc>"u8);
        }

        o.Raw("</w:tr>"u8);
    }

    // What each cell of a column begins with, made once for all rows.
    private static (byte[] Cell, byte[] Paragraph)[] Openings(MarkupBuffer markup, ValueList<TableColumn> columns, int[] widths, bool isHead, bool keepsNext)
    {
        var openings = new (byte[], byte[])[columns.Count];
        for (var i = 0; i < openings.Length; i++)
        {
            var start = markup.Length;
            markup.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(widths[i]).Raw(isHead ? "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"u8 : "\" w:type=\"dxa\"/></w:tcPr>"u8);
            var cell = markup.Written[start..].ToArray();
            start = markup.Length;
            markup.Raw("<w:pPr><w:pStyle w:val=\""u8).Text((isHead ? PaperStyles.TableHead : PaperStyles.TableCell).Id).Raw(keepsNext ? "\"/><w:keepNext/>"u8 : "\"/>"u8);
            if (!isHead && columns[i].Alignment != ColumnAlignment.Left)
                markup.Raw(columns[i].Alignment == ColumnAlignment.Center ? "<w:jc w:val=\"center\"/>"u8 : "<w:jc w:val=\"right\"/>"u8);
            markup.Raw("</w:pPr>"u8);
            openings[i] = (cell, markup.Written[start..].ToArray());
        }

        return openings;
    }
}
