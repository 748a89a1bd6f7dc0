using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>What the node writers of one page share. Not thread-safe.</summary>
internal sealed class HtmlContext : IDisposable
{
    public HtmlContext(ComposedDocument document)
    {
        Document = document;
        Sheets = new(Out);
    }

    public ComposedDocument Document { get; }

    public DocumentLayout Layout => Document.Layout;

    public MarkupBuffer Out { get; } = new();

    public HtmlSheets Sheets { get; }

    /// <summary>Whether the page has its one main heading.</summary>
    public bool HasMainHeading { get; set; }

    /// <summary>How many charts the page has so far.</summary>
    public int Charts { get; set; }

    /// <summary>How much deeper than in the main text headings stand: 1 inside an annex.</summary>
    public int HeadingShift { get; set; }

    public void Dispose() => Out.Dispose();
}
