using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes an annex on sheets of its own.</summary>
internal static class AnnexWriter
{
    public static void Write(HtmlContext context, ComposedAnnex annex)
    {
        var o = context.Out;
        o.Raw("<section class=\"annex\">\n"u8);
        context.Sheets.Enter(annex.IsLandscape);
        o.Raw("<h2>"u8);
        LineWriter.Write(context, "span"u8, PaperStyles.AnnexLabel, annex.Label);
        LineWriter.Write(context, "span"u8, PaperStyles.AnnexTitle, annex.Title);
        o.Raw("</h2>\n"u8);
        if (annex.Reference is { } reference) LineWriter.Write(context, "p"u8, PaperStyles.AnnexReference, reference);
        context.HeadingShift = 1;
        BlockWriter.Write(context, annex.Blocks, annex.IsLandscape);
        context.HeadingShift = 0;
        context.Sheets.Close();
        o.Raw("</section>\n"u8);
    }
}
