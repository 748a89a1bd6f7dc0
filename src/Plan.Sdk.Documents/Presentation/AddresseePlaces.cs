using Plan.Sdk.Documents.Composition;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>Where several addressees stand, in twips from the left margin: the block in the middle, not left of where a paragraph begins, each dash under the colon.</summary>
/// <param name="Label">Where <c>Kính gửi:</c> begins.</param>
/// <param name="Dash">Where the dashes stand.</param>
/// <param name="Text">Where the words behind the dashes begin.</param>
internal readonly record struct AddresseePlaces(int Label, int Dash, int Text)
{
    public static AddresseePlaces Of(ComposedAddressees addressees, DocumentLayout layout, int whole)
    {
        var size = layout.SizeOf(layout.Components.Addressee);
        var label = TextWidth.OfRegular(ComposedAddressees.Label, size);
        var dash = TextWidth.OfRegular($"{ComposedAddressees.Dash} ", size);
        var longest = 0;
        foreach (var line in addressees.Others)
        {
            foreach (var part in line.PlainText.Split('\n')) longest = Math.Max(longest, TextWidth.OfRegular(part, size));
        }

        var indent = DocumentLayout.Twips(layout.Rules.Text.FirstLineIndent.Value);
        var left = Math.Max(indent, (whole - label - dash - longest) / 2);
        return new(left, left + label, left + label + dash);
    }
}
