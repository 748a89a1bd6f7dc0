using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Composition;

/// <summary>
/// A document with all its words settled: letter case, labels of the head, end marks, clean text. Every writer prints these
/// words and adds none, so that all formats say the same. Labels of numbered paragraphs come from <see cref="NumberLabel"/>.
/// </summary>
internal sealed record ComposedDocument
{
    public required OfficialDocument Source { get; init; }

    public required DocumentLayout Layout { get; init; }

    public required TextLine Title { get; init; }

    public ComposedHeader? Header { get; init; }

    public ComposedAddressees? Addressees { get; init; }

    public required ValueList<Block> Body { get; init; }

    public ComposedClosing? Closing { get; init; }

    public required ValueList<ComposedAnnex> Annexes { get; init; }
}
