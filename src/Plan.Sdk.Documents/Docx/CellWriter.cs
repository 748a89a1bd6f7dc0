using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the frame of a cell in the two tables that make columns.</summary>
internal static class CellWriter
{
    public static void Open(MarkupBuffer o, int width) => o.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(width).Raw("\" w:type=\"dxa\"/></w:tcPr>"u8);

    public static void Close(MarkupBuffer o) => o.Raw("</w:tc>"u8);
}
