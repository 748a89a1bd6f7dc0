using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes <c>Kính gửi</c>: one addressee on its line in the middle, several one under the other, their dashes under the colon.</summary>
internal static class AddresseesWriter
{
    private const int TwipsPerPoint = 20;

    public static void Write(DocxContext context, ComposedAddressees addressees)
    {
        using var properties = new MarkupBuffer();
        var gap = (int)(context.Layout.Rules.Blocks.Gap.Value * TwipsPerPoint);
        if (addressees.Others.Count == 0)
        {
            properties.Raw("<w:spacing w:after=\""u8).Number(gap).Raw("\"/>"u8);
            ParagraphWriter.Write(context, PaperStyles.Addressee, addressees.First, properties.Written);
            return;
        }

        var places = AddresseePlaces.Of(addressees, context.Layout, context.TextWidth);
        properties.Raw("<w:ind w:left=\""u8).Number(places.Label).Raw("\"/><w:jc w:val=\"left\"/>"u8);
        ParagraphWriter.Write(context, PaperStyles.Addressee, addressees.First, properties.Written);
        for (var i = 0; i < addressees.Others.Count; i++)
        {
            properties.Clear();
            properties.Raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""u8).Number(DocxNumbering.RecipientList).Raw("\"/></w:numPr>"u8);
            if (i == addressees.Others.Count - 1) properties.Raw("<w:spacing w:after=\""u8).Number(gap).Raw("\"/>"u8);
            properties.Raw("<w:ind w:left=\""u8).Number(places.Text).Raw("\" w:hanging=\""u8).Number(places.Text - places.Dash)
                .Raw("\"/><w:jc w:val=\"left\"/>"u8);
            ParagraphWriter.Write(context, PaperStyles.AddresseeItem, addressees.Others[i], properties.Written);
        }
    }
}
