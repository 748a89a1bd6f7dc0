using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Extensibility;

/// <summary>Makes the bytes of one format from a document. Thread-safe: one instance serves all.</summary>
public interface IDocumentWriter : IPluginPart
{
    /// <summary>The name of the format on the command line, such as <c>docx</c>; also the file's ending.</summary>
    string Format { get; }

    /// <summary>
    /// Writes a document. The same document gives the same bytes, whatever folder, culture and time zone. What can't be
    /// written is reported, and then the bytes are of no use.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="output">A stream to write to; it is left open and need not be seekable.</param>
    /// <param name="diagnostics">Where findings go.</param>
    void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics);
}
