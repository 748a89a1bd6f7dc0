using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Documents.Html;

/// <summary>
/// Writes one page that needs nothing else: no script, no outside file. On screen it looks like the paper, on a phone the
/// columns stand one under the other, and it prints on A4 with the paper's margins. Where each piece of text came from stands
/// in <c>data-plan</c> (model path), <c>data-template</c> (place in the template) and <c>data-source</c>. Thread-safe.
/// </summary>
public sealed class HtmlDocumentWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics)
    {
        var composed = DocumentComposer.Compose(document, diagnostics);
        using var context = new HtmlContext(composed);
        PageWriter.Write(context);
        output.Write(context.Out.Written);
    }
}
