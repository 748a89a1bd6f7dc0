using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Composition;

/// <summary>The head of a paper in its final words.</summary>
internal sealed record ComposedHeader(
    TextLine NationalName,
    TextLine Motto,
    ValueList<TextLine> Parent,
    ValueList<TextLine> Issuer,
    TextLine Code,
    TextLine PlaceAndDate,
    TextLine TypeName,
    TextLine Subject);
