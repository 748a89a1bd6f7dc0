using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes paragraphs without a number.</summary>
internal static class ParagraphWriter
{
    /// <summary>The gap between a paragraph and the table it leads to.</summary>
    public static ReadOnlySpan<byte> GapBeforeTable => "<w:spacing w:after=\"120\"/>"u8;

    public static void Write(DocxContext context, Paragraph paragraph, bool keepNext, bool isBeforeTable) =>
        Write(context, PaperStyles.Of(paragraph.Style), paragraph.Text, isBeforeTable ? GapBeforeTable : default, keepNext);

    /// <summary>Writes a line in a style, with more properties than the style's where a place asks for them.</summary>
    public static void Write(DocxContext context, PaperStyle style, TextLine line, ReadOnlySpan<byte> properties = default, bool keepNext = false)
    {
        Open(context, line);
        var o = context.Out;
        o.Raw("<w:pPr><w:pStyle w:val=\""u8).Text(style.Id).Raw("\"/>"u8);
        if (keepNext) o.Raw("<w:keepNext/>"u8);
        o.Raw(properties).Raw("</w:pPr>"u8);
        RunWriter.Write(context, line);
        o.Raw("</w:p>"u8);
    }

    /// <summary>Opens a paragraph and gives it the id that its origins are found by.</summary>
    public static void Open(DocxContext context, TextLine line)
    {
        var id = context.Origins.Add(line);
        if (id == 0) context.Out.Raw("<w:p>"u8);
        else context.Out.Raw("<w:p w14:paraId=\""u8).Hex(id).Raw("\">"u8);
    }
}
