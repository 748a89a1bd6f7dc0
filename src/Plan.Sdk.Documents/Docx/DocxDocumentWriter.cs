using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Writes WordprocessingML: real styles with Vietnamese names, real numbering, tables and page numbers, so that an officer
/// can go on editing in Word. Where each paragraph came from stands in a custom XML part (see <c>OriginsPart</c>), what the
/// file was made from too. Thread-safe.
/// </summary>
public sealed class DocxDocumentWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics)
    {
        var composed = DocumentComposer.Compose(document, diagnostics);
        using var context = new DocxContext(composed);
        DocumentPart.Write(context);
        DocxPackage.Write(context, output);
    }
}
