using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Composition;

/// <summary>To whom a paper is written, in its final words.</summary>
/// <param name="First">The line <c>Kính gửi: …</c> with the one addressee, or <c>Kính gửi:</c> above several.</param>
/// <param name="Others">Each of several addressees, closed by its mark; its dash is <see cref="Dash"/>.</param>
internal sealed record ComposedAddressees(TextLine First, ValueList<TextLine> Others)
{
    /// <summary>What stands before each of several; it stands under the colon.</summary>
    public const string Dash = "-";

    /// <summary>The words before the colon.</summary>
    public const string Label = "Kính gửi";
}
