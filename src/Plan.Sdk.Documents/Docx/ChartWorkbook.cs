using System.Globalization;
using System.IO.Compression;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the figures of a chart as a small workbook, so that an officer can correct them in Word ("Edit Data"): categories in
/// column A, a column for each series, names in row 1.</summary>
internal static class ChartWorkbook
{
    /// <summary>The sheet as formulas name it.</summary>
    public const string SheetReference = "'Số liệu'";

    private const int Letters = 26;

    public static byte[] Make(Chart chart)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var sheet = new MarkupBuffer();
            WriteSheet(sheet, chart);
            ZipPart.Add(zip, "[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""u8);
            ZipPart.Add(zip, "_rels/.rels", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""u8);
            ZipPart.Add(zip, "xl/_rels/workbook.xml.rels", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""u8);
            ZipPart.Add(zip, "xl/workbook.xml", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>"""u8);
            ZipPart.Add(zip, "xl/worksheets/sheet1.xml", sheet.Written);
        }

        return bytes.ToArray();
    }

    /// <summary>The letters of a column, from 0: A, B … Z, AA.</summary>
    public static string ColumnName(int column) =>
        column < Letters ? $"{(char)('A' + column)}" : $"{ColumnName((column / Letters) - 1)}{(char)('A' + (column % Letters))}";

    private static void WriteSheet(MarkupBuffer o, Chart chart)
    {
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">"""u8);
        WriteText(o, "A1", ChartWords.Name(chart.CategoryTitle));
        for (var i = 0; i < chart.Series.Count; i++) WriteText(o, $"{ColumnName(i + 1)}1", ChartWords.Name(chart.Series[i].Name));
        o.Raw("</row>"u8);
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            o.Raw("<row r=\""u8).Number(row + 2).Raw("\">"u8);
            WriteText(o, $"A{row + 2}", ChartWords.Name(chart.Categories[row]));
            for (var i = 0; i < chart.Series.Count; i++)
            {
                if (ChartWords.ValueAt(chart.Series[i], row).Number is { } number)
                    o.Raw("<c r=\""u8).Text($"{ColumnName(i + 1)}{row + 2}").Raw("\"><v>"u8).Text(number.ToString(CultureInfo.InvariantCulture)).Raw("</v></c>"u8);
            }

            o.Raw("</row>"u8);
        }

        o.Raw("</sheetData></worksheet>"u8);
    }

    private static void WriteText(MarkupBuffer o, string cell, string text) =>
        o.Raw("<c r=\""u8).Text(cell).Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8).Text(text).Raw("</t></is></c>"u8);
}
