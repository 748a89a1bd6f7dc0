using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Composition;

/// <summary>Signature and recipients in their final words. A recipient's dash is <see cref="RecipientDash"/>.</summary>
internal sealed record ComposedClosing(
    ValueList<TextLine> Signature,
    TextLine? SignerName,
    TextLine? RecipientsLabel,
    ValueList<TextLine> Recipients)
{
    public const string RecipientDash = "-";
}
