using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>An annex. It begins a page and counts its own pages (NĐ 30/2020, Phụ lục I, III).</summary>
/// <param name="Title">The title, in any letter case.</param>
/// <param name="Blocks">The content.</param>
/// <param name="IsLandscape">Whether its pages lie on the long side.</param>
public sealed record DocumentAnnex(TextLine Title, ValueList<Block> Blocks, bool IsLandscape = false);
