using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>A block that still waits for its number, or for the blocks inside it.</summary>
internal sealed class PendingBlock
{
    /// <summary>The finished block; <c>null</c> for a numbered one and for pages on the long side.</summary>
    public Block? Block { get; init; }

    public NumberLevel Level { get; init; }

    public bool IsTitle { get; init; }

    public TextLine? Text { get; init; }

    /// <summary>The blocks on pages that lie on the long side.</summary>
    public List<PendingBlock>? Landscape { get; init; }

    public int Ordinal { get; set; }

    public int Siblings { get; set; }
}
