using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes tables: a line for each row, a bar between cells; line breaks and tabs in a cell become spaces. A bar of its own stays: values come out as themselves.</summary>
internal static class TableWriter
{
    public static void Write(MarkupBuffer o, Table table)
    {
        LineWriter.EnsureBlank(o);
        WriteRow(o, table.Head);
        foreach (var row in table.Rows) WriteRow(o, row);
        LineWriter.EnsureBlank(o);
    }

    private static void WriteRow(MarkupBuffer o, TableRow row)
    {
        o.Raw("|"u8);
        foreach (var cell in row.Cells)
        {
            o.Raw(" "u8);
            WriteOnOneLine(o, LineWriter.TextOf(cell));
            o.Raw(" |"u8);
        }

        o.Raw("\n"u8);
    }

    private static void WriteOnOneLine(MarkupBuffer o, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('\n', '\t'); at >= 0; at = text.IndexOfAny('\n', '\t'))
        {
            o.Plain(text[..at]).Raw(" "u8);
            text = text[(at + 1)..];
        }

        o.Plain(text);
    }
}
