using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes the head: two columns without borders, then type and subject, with the drawn rules of the right lengths. The
/// subject of a công văn stands in the left column, under its number.</summary>
internal static class HeaderWriter
{
    public static void Write(DocxContext context, ComposedHeader header)
    {
        var (left, right) = Columns(context.Layout);
        WriteColumns(context, header, left, right);
        if (header.TypeName is not { } typeName) return;
        ParagraphWriter.Write(context, PaperStyles.TypeName, typeName);
        ParagraphWriter.Write(context, PaperStyles.Subject, header.Subject);
        RuleWriter.Write(context, [header.Subject], context.Layout.Components.Subject, context.TextWidth, keepNext: true);
        if (header.Authority is { } authority) ParagraphWriter.Write(context, PaperStyles.Authority, authority);
    }

    // The columns of the official forms; the right one never so narrow that Quốc hiệu would wrap.
    private static (int Left, int Right) Columns(DocumentLayout layout)
    {
        var blocks = layout.Rules.Blocks;
        return (DocumentLayout.Twips(blocks.HeadLeft.Value), DocumentLayout.Twips(blocks.HeadRight.Value));
    }

    private static void WriteColumns(DocxContext context, ComposedHeader header, int left, int right)
    {
        var o = context.Out;
        var looks = context.Layout.Components;
        o.Raw("<w:tbl><w:tblPr><w:tblW w:w=\""u8).Number(left + right)
            .Raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\""u8)
            .Number(left).Raw("\"/><w:gridCol w:w=\""u8).Number(right).Raw("\"/></w:tblGrid>"u8);

        o.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        CellWriter.Open(o, left);
        WriteLines(context, PaperStyles.Parent, header.Parent);
        WriteLines(context, PaperStyles.Issuer, header.Issuer);
        RuleWriter.Write(context, header.Issuer, looks.Issuer, left);
        CellWriter.Close(o);
        CellWriter.Open(o, right);
        ParagraphWriter.Write(context, PaperStyles.NationalName, header.NationalName);
        ParagraphWriter.Write(context, PaperStyles.Motto, header.Motto);
        RuleWriter.Write(context, [header.Motto], looks.Motto, right);
        CellWriter.Close(o);
        o.Raw("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        CellWriter.Open(o, left);
        ParagraphWriter.Write(context, PaperStyles.Code, header.Code);
        if (header.TypeName is null) ParagraphWriter.Write(context, PaperStyles.LetterSubject, header.Subject);
        CellWriter.Close(o);
        CellWriter.Open(o, right);
        ParagraphWriter.Write(context, PaperStyles.PlaceAndDate, header.PlaceAndDate);
        CellWriter.Close(o);
        o.Raw("</w:tr></w:tbl>"u8);
    }

    private static void WriteLines(DocxContext context, PaperStyle style, ValueList<TextLine> lines)
    {
        foreach (var line in lines) ParagraphWriter.Write(context, style, line);
    }
}
