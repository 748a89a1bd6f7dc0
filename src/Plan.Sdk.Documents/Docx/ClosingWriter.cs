using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes recipients and signature side by side; the block stays on one page.</summary>
internal static class ClosingWriter
{
    public static void Write(DocxContext context, ComposedClosing closing)
    {
        context.Sections.Enter(context, context.Layout.Portrait);
        var o = context.Out;
        var left = (int)(context.TextWidth * context.Layout.Rules.Blocks.SignatureLeft.Value);
        var right = context.TextWidth - left;
        o.Raw("<w:p><w:pPr><w:pStyle w:val=\"NganCach\"/><w:keepNext/></w:pPr></w:p>"u8);
        o.Raw("<w:tbl><w:tblPr><w:tblW w:w=\""u8).Number(context.TextWidth)
            .Raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\""u8)
            .Number(left).Raw("\"/><w:gridCol w:w=\""u8).Number(right).Raw("\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        CellWriter.Open(o, left);
        WriteRecipients(context, closing);
        CellWriter.Close(o);
        CellWriter.Open(o, right);
        WriteSignature(context, closing);
        CellWriter.Close(o);
        o.Raw("</w:tr></w:tbl>"u8);
    }

    private static void WriteRecipients(DocxContext context, ComposedClosing closing)
    {
        ParagraphWriter.Write(context, PaperStyles.RecipientsLabel, closing.RecipientsLabel ?? TextLine.Of(""));
        foreach (var recipient in closing.Recipients)
            ParagraphWriter.Write(context, PaperStyles.Recipient, recipient, "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>"u8);
    }

    private static void WriteSignature(DocxContext context, ComposedClosing closing)
    {
        foreach (var line in closing.Signature) ParagraphWriter.Write(context, PaperStyles.Signatory, line);
        ParagraphWriter.Write(context, PaperStyles.SignerName, closing.SignerName ?? TextLine.Of(""));
    }
}
