using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Knows which section is being written. WordprocessingML says what a section is at its end, so its properties are kept
/// until something stands in the next one; a section in which nothing stands is never written. Not thread-safe.
/// </summary>
internal sealed class DocxSections(PageBox first)
{
    private PageBox current = first;
    private bool restarts = true;

    /// <summary>Makes sure that what comes next stands on the given page.</summary>
    /// <param name="context">The file.</param>
    /// <param name="page">The page.</param>
    /// <param name="restart">Whether a new section has to begin, its pages counted from 1.</param>
    public void Enter(DocxContext context, PageBox page, bool restart = false)
    {
        if (current == page && !restart) return;
        if (context.Out.Length > context.BodyStart)
        {
            context.Out.Raw("<w:p><w:pPr><w:pStyle w:val=\"NgatPhan\"/>"u8);
            WriteProperties(context);
            context.Out.Raw("</w:pPr></w:p>"u8);
            restarts = restart;
        }

        current = page;
        context.TextWidth = page.TextWidth;
    }

    /// <summary>Ends the last section, at the end of the file.</summary>
    public void End(DocxContext context) => WriteProperties(context);

    private void WriteProperties(DocxContext context)
    {
        var o = context.Out;
        var rules = context.Layout.Rules.Page;
        var distance = DocumentLayout.Twips(rules.PageNumberDistance.Value);
        o.Raw("<w:sectPr>"u8);
        o.Raw(rules.PageNumberPlace.Value == PageNumberPlace.TopCenter
            ? "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"u8
            : "<w:footerReference w:type=\"default\" r:id=\"rId2\"/>"u8);
        o.Raw("<w:type w:val=\"nextPage\"/><w:pgSz w:w=\""u8).Number(current.Width).Raw("\" w:h=\""u8).Number(current.Height);
        o.Raw(current.IsLandscape ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8);
        o.Raw("<w:pgMar w:top=\""u8).Number(current.Top).Raw("\" w:right=\""u8).Number(current.Right)
            .Raw("\" w:bottom=\""u8).Number(current.Bottom).Raw("\" w:left=\""u8).Number(current.Left)
            .Raw("\" w:header=\""u8).Number(distance).Raw("\" w:footer=\""u8).Number(distance).Raw("\" w:gutter=\"0\"/>"u8);
        if (restarts) o.Raw("<w:pgNumType w:start=\"1\"/>"u8);
        if (restarts && rules.FirstPageHasNoNumber.Value) o.Raw("<w:titlePg/>"u8);
        o.Raw("</w:sectPr>"u8);
    }
}
