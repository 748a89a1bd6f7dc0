namespace Plan.Sdk.Documents.Presentation;

/// <summary>The two blocks that stand in columns, and the spaces around them.</summary>
public sealed record BlockRules
{
    /// <summary>The left column of the head in millimetres.</summary>
    public required Figure<decimal> HeadLeft { get; init; }

    /// <summary>The right column of the head in millimetres; wide enough for Quốc hiệu on one line.</summary>
    public required Figure<decimal> HeadRight { get; init; }

    /// <summary>The left column of the signature block, for the recipients, as a share of the text's width.</summary>
    public required Figure<decimal> SignatureLeft { get; init; }

    /// <summary>The space for signing, between position and name, in points.</summary>
    public required Figure<decimal> SigningSpace { get; init; }

    /// <summary>The gap around titles that stand in the middle (above the type's name, under an annex's), in points.</summary>
    public required Figure<decimal> Gap { get; init; }

    /// <summary>The gap above the subject of a công văn in points.</summary>
    public required Figure<decimal> LetterSubjectGap { get; init; }

    /// <summary>The height of a chart in millimetres.</summary>
    public required Figure<decimal> ChartHeight { get; init; }

    /// <summary>The height of a bar of a chart in millimetres.</summary>
    public required Figure<decimal> ChartBar { get; init; }

    /// <summary>The box of HỎA TỐC: width and height in millimetres.</summary>
    public required Figure<BoxSize> UrgencyMost { get; init; }

    /// <summary>The box of THƯỢNG KHẨN.</summary>
    public required Figure<BoxSize> UrgencyHigh { get; init; }

    /// <summary>The box of KHẨN.</summary>
    public required Figure<BoxSize> Urgency { get; init; }
}
