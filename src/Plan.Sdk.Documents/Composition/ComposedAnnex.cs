using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Composition;

/// <summary>An annex in its final words.</summary>
internal sealed record ComposedAnnex(TextLine Label, TextLine Title, TextLine? Reference, ValueList<Block> Blocks, bool IsLandscape);
