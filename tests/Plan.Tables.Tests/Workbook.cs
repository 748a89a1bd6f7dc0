using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace Plan.Tables.Tests;

/// <summary>Makes workbooks as other programs write them.</summary>
internal static class Workbook
{
    /// <summary>A workbook of one sheet.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="rows">The content of the sheet's rows, as SpreadsheetML; <c>s="1"</c> is percent, <c>s="2"</c> a day.</param>
    /// <param name="merged">The ranges that are merged.</param>
    public static void Write(string file, IEnumerable<string> rows, params string[] merged)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var styles = book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new(new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
        var sheet = book.AddNewPart<WorksheetPart>("rId9");
        book.Workbook = new Book(new Sheets(new Sheet { Name = "Số liệu", SheetId = 1, Id = "rId9" }));
        book.Workbook.Save();
        using var writer = new StreamWriter(sheet.GetStream(FileMode.Create));
        writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        foreach (var row in rows) writer.Write(row);
        writer.Write("</sheetData>");
        if (merged.Length > 0) writer.Write($"<mergeCells>{string.Concat(merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>");
        writer.Write("</worksheet>");
    }

    /// <summary>A row: cells that begin with <c>=</c> are taken as they stand, others are text.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => Of($"{(char)('A' + i)}{number}", c)))}</row>";

    private static string Of(string place, string cell) => cell switch
    {
        "" => "",
        ['=', .. var content] => content.Replace("<c", $"<c r=\"{place}\"", StringComparison.Ordinal),
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>",
    };
}
