using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes paragraphs without a number. The first headline of an article is the page's main heading.</summary>
internal static class ParagraphWriter
{
    public static void Write(HtmlContext context, Paragraph paragraph) =>
        LineWriter.Write(context, ElementOf(context, paragraph.Style), PaperStyles.Of(paragraph.Style), paragraph.Text);

    private static ReadOnlySpan<byte> ElementOf(HtmlContext context, ParagraphStyle style)
    {
        if (style != ParagraphStyle.Headline) return "p"u8;
        if (context.HasMainHeading) return "h2"u8;
        context.HasMainHeading = true;
        return "h1"u8;
    }
}
