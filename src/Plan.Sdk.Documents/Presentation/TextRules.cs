namespace Plan.Sdk.Documents.Presentation;

/// <summary>How running text is set.</summary>
public sealed record TextRules
{
    /// <summary>The indent of a paragraph's first line in millimetres.</summary>
    public required Figure<decimal> FirstLineIndent { get; init; }

    /// <summary>The gap between paragraphs in points.</summary>
    public required Figure<decimal> ParagraphGap { get; init; }

    /// <summary>The height of a line as a multiple of single.</summary>
    public required Figure<decimal> LineSpacing { get; init; }

    /// <summary>What closes each basis but the last.</summary>
    public required Figure<string> BasisMark { get; init; }

    /// <summary>What closes the last basis.</summary>
    public required Figure<string> LastBasisMark { get; init; }

    /// <summary>What closes each of several addressees but the last; one alone stands behind <c>Kính gửi:</c> without a mark.</summary>
    public required Figure<string> AddresseeMark { get; init; }

    /// <summary>What closes the last of several addressees.</summary>
    public required Figure<string> LastAddresseeMark { get; init; }

    /// <summary>What closes each recipient but the last.</summary>
    public required Figure<string> RecipientMark { get; init; }

    /// <summary>What closes the last recipient.</summary>
    public required Figure<string> LastRecipientMark { get; init; }

    /// <summary>Whether the text, and each annex, ends with <c>./.</c>; the setting <c>endMark</c> wins.</summary>
    public required Figure<bool> EndMark { get; init; }

    /// <summary>Whether the name of the organization above stands over the issuer's; the setting <c>parentLine</c> wins.</summary>
    public required Figure<bool> ParentLine { get; init; }
}
