using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Documents.Text;

/// <summary>
/// Writes plain text: UTF-8, line feeds, one line for each paragraph so that two versions compare. Blocks in two columns
/// stand side by side where they fit into 80 columns, else one under the other. Thread-safe.
/// </summary>
public sealed class TextDocumentWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "txt";

    /// <inheritdoc/>
    public void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics)
    {
        var composed = DocumentComposer.Compose(document, diagnostics);
        using var o = new MarkupBuffer();
        if (composed.Header is { } header) HeaderWriter.Write(o, header);
        if (composed.Addressees is { } addressees) AddresseesWriter.Write(o, addressees);
        BlockWriter.Write(o, composed.Body, composed.Layout.Rules.Numbering);
        if (composed.Closing is { } closing) ClosingWriter.Write(o, closing);
        foreach (var annex in composed.Annexes) AnnexWriter.Write(o, annex, composed.Layout.Rules.Numbering);
        output.Write(o.Written);
    }
}
