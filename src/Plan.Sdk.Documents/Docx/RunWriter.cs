using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes runs: text, tabs, line breaks, soft hyphens (as a character Word would show them), links underlined.</summary>
internal static class RunWriter
{
    private const char SoftHyphen = '\u00ad';

    public static void Write(DocxContext context, TextLine line)
    {
        var o = context.Out;
        string? link = null;
        foreach (var run in line.Runs)
        {
            if (run.Link != link)
            {
                if (link is not null) o.Raw("</w:hyperlink>"u8);
                link = run.Link;
                if (link is not null) o.Raw("<w:hyperlink r:id=\"lk"u8).Number(context.Links.NumberOf(link)).Raw("\" w:history=\"1\">"u8);
            }

            Write(o, run.Text, run.Bold, run.Italic, link is not null);
        }

        if (link is not null) o.Raw("</w:hyperlink>"u8);
    }

    public static void Write(MarkupBuffer o, ReadOnlySpan<char> text, bool bold = false, bool italic = false, bool underlined = false)
    {
        if (text.IsEmpty) return;
        o.Raw("<w:r>"u8);
        if (bold || italic || underlined)
        {
            o.Raw("<w:rPr>"u8);
            if (bold) o.Raw("<w:b/>"u8);
            if (italic) o.Raw("<w:i/>"u8);
            if (underlined) o.Raw("<w:u w:val=\"single\"/>"u8);
            o.Raw("</w:rPr>"u8);
        }

        while (true)
        {
            var special = text.IndexOfAny('\n', '\t', SoftHyphen);
            WriteText(o, special < 0 ? text : text[..special]);
            if (special < 0) break;
            o.Raw(text[special] switch
            {
                '\n' => "<w:br/>"u8,
                '\t' => "<w:tab/>"u8,
                _ => "<w:softHyphen/>"u8,
            });
            text = text[(special + 1)..];
        }

        o.Raw("</w:r>"u8);
    }

    // Blanks of a draft, and any others at an end or in a row, are kept only when Word is told so.
    private static void WriteText(MarkupBuffer o, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        o.Raw(text[0] == ' ' || text[^1] == ' ' || text.IndexOf("  ") >= 0 ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8);
        o.Text(text).Raw("</w:t>"u8);
    }
}
