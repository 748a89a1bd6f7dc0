using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes an annex: a section with its own page numbers.</summary>
internal static class AnnexWriter
{
    public static void Write(DocxContext context, ComposedAnnex annex)
    {
        var page = annex.IsLandscape ? context.Layout.Landscape : context.Layout.Portrait;
        context.Sections.Enter(context, page, restart: context.Layout.Rules.Page.AnnexCountsItsOwnPages.Value);
        ParagraphWriter.Write(context, PaperStyles.AnnexLabel, annex.Label);
        ParagraphWriter.Write(context, PaperStyles.AnnexTitle, annex.Title);
        if (annex.Reference is { } reference) ParagraphWriter.Write(context, PaperStyles.AnnexReference, reference);
        BlockWriter.Write(context, annex.Blocks, page, closes: false);
    }
}
