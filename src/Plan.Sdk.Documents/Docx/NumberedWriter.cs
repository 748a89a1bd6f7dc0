using Plan.Sdk.Documents.Composition;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Writes numbered paragraphs. Word has no numbering a b c d đ e g: a list of points that goes beyond what both share gets
/// its labels as text, all of them, so that one list is of one kind.
/// </summary>
internal static class NumberedWriter
{
    public static void Write(DocxContext context, Numbered block, bool keepNext, bool isBeforeTable)
    {
        ParagraphWriter.Open(context, block.Text);
        var o = context.Out;
        var isLiteral = block.Level == NumberLevel.Point && Math.Max(block.Siblings, block.Ordinal) > PointLetter.SameInWord;
        o.Raw("<w:pPr><w:pStyle w:val=\""u8).Text(PaperStyles.Of(block).Id).Raw("\"/>"u8);
        if (keepNext) o.Raw("<w:keepNext/>"u8);
        if (!isLiteral) o.Raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""u8).Number(context.Numbering.ListOf(block)).Raw("\"/></w:numPr>"u8);
        if (isBeforeTable) o.Raw(ParagraphWriter.GapBeforeTable);
        o.Raw("</w:pPr>"u8);
        if (isLiteral) RunWriter.Write(o, $"{NumberLabel.Of(block, context.Layout.Rules.Numbering)} ");
        RunWriter.Write(context, block.Text);
        o.Raw("</w:p>"u8);
    }
}
