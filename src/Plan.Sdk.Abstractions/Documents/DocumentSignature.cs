using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>The block of the signature, boxes 7a and 7b.</summary>
/// <param name="Lines">Authority and position, in capitals.</param>
/// <param name="Name">The signer's name; <c>null</c>: left open.</param>
public sealed record DocumentSignature(ValueList<TextLine> Lines, TextLine? Name);
