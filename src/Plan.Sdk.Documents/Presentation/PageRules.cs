namespace Plan.Sdk.Documents.Presentation;

/// <summary>The sheet and what stands in its margins. Lengths are millimetres.</summary>
public sealed record PageRules
{
    /// <summary>The short side of the paper.</summary>
    public required Figure<decimal> Width { get; init; }

    /// <summary>The long side of the paper.</summary>
    public required Figure<decimal> Height { get; init; }

    /// <summary>The margins of upright pages.</summary>
    public required PageMargins Portrait { get; init; }

    /// <summary>The margins of pages that lie on the long side.</summary>
    public required PageMargins Landscape { get; init; }

    /// <summary>From the paper's edge to the page number.</summary>
    public required Figure<decimal> PageNumberDistance { get; init; }

    /// <summary>Where the page number stands.</summary>
    public required Figure<PageNumberPlace> PageNumberPlace { get; init; }

    /// <summary>Whether page 1 has no number.</summary>
    public required Figure<bool> FirstPageHasNoNumber { get; init; }

    /// <summary>Whether each annex counts its own pages from 1.</summary>
    public required Figure<bool> AnnexCountsItsOwnPages { get; init; }

    /// <summary>The font.</summary>
    public required Figure<string> Font { get; init; }
}
