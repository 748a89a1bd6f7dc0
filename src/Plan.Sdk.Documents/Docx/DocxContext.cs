using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>What the node writers of one file share. Not thread-safe.</summary>
internal sealed class DocxContext(ComposedDocument document) : IDisposable
{
    public ComposedDocument Document { get; } = document;

    public DocumentLayout Layout => Document.Layout;

    /// <summary>The main part as it grows.</summary>
    public MarkupBuffer Out { get; } = new();

    public OriginsPart Origins { get; } = new();

    public DocxLinks Links { get; } = new();

    public DocxCharts Charts { get; } = new();

    public DocxNumbering Numbering { get; } = new();

    public DocxSections Sections { get; } = new(document.Layout.Portrait);

    /// <summary>Where the body begins in <see cref="Out"/>.</summary>
    public int BodyStart { get; set; }

    /// <summary>The width between the margins of the page that is written, in twips.</summary>
    public int TextWidth { get; set; } = document.Layout.Portrait.TextWidth;

    public void Dispose()
    {
        Out.Dispose();
        Origins.Dispose();
    }
}
