using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes paragraphs without a number.</summary>
internal static class ParagraphWriter
{
    public static void Write(MarkupBuffer o, Paragraph paragraph)
    {
        if (paragraph.Style is ParagraphStyle.Byline or ParagraphStyle.Enacting) LineWriter.EnsureBlank(o);
        if (paragraph.Style is ParagraphStyle.Note or ParagraphStyle.Enacting) LineWriter.WriteCentered(o, paragraph.Text);
        else LineWriter.Write(o, paragraph.Text);
        if (paragraph.Style is ParagraphStyle.Headline or ParagraphStyle.Note or ParagraphStyle.Enacting) LineWriter.EnsureBlank(o);
    }
}
