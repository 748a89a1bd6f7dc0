using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>Blocks on pages that lie on the long side, for wide tables.</summary>
/// <param name="Blocks">The blocks; no <see cref="Landscape"/> among them.</param>
public sealed record Landscape(ValueList<Block> Blocks) : Block;
