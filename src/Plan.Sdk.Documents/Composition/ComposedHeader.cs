using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Composition;

/// <summary>The head of a paper in its final words. Without a type's name the subject has its <c>V/v</c> and stands under the number.</summary>
internal sealed record ComposedHeader(
    TextLine NationalName,
    TextLine Motto,
    ValueList<TextLine> Parent,
    ValueList<TextLine> Issuer,
    TextLine Code,
    TextLine PlaceAndDate,
    TextLine? TypeName,
    TextLine Subject,
    TextLine? Authority);
