using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Documents;

/// <summary>
/// A document as a tree: what it says, not how it looks. A template makes it, writers lay it out by the rules of
/// presentation. Immutable; compares by value.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>The title, for document properties and the browser's tab.</summary>
    public required string Title { get; init; }

    /// <summary>The file name without ending.</summary>
    public required string FileName { get; init; }

    /// <summary>The day that chooses the rules: the date of issue, or today for a draft.</summary>
    public required DateOnly ReferenceDate { get; init; }

    /// <summary>The choices of presentation, the plan's over the workspace's.</summary>
    public required PresentationSettings Presentation { get; init; }

    /// <summary>Whether number or date are still missing.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The official head; <c>null</c> for an article.</summary>
    public DocumentHeader? Header { get; init; }

    /// <summary>To whom it is written (<c>Kính gửi</c>), without dash and end mark; empty: not printed.</summary>
    public ValueList<TextLine> Addressees { get; init; } = [];

    /// <summary>The body. A basis has no end mark: the rules put it.</summary>
    public required ValueList<Block> Body { get; init; }

    /// <summary>The signature; <c>null</c> for an article.</summary>
    public DocumentSignature? Signature { get; init; }

    /// <summary>The recipients, without dash and end mark, the archive last; <c>null</c> for an article. When empty, the
    /// words "Nơi nhận:" stand alone.</summary>
    public ValueList<TextLine>? Recipients { get; init; }

    /// <summary>The annexes.</summary>
    public ValueList<DocumentAnnex> Annexes { get; init; } = [];

    /// <summary>What it was made from.</summary>
    public required DocumentProvenance Provenance { get; init; }
}
