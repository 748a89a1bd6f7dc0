using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes <c>Kính gửi</c>: one addressee on its line, several one under the other as a block in the middle.</summary>
internal static class AddresseesWriter
{
    public static void Write(HtmlContext context, ComposedAddressees addressees)
    {
        context.Sheets.Enter(landscape: false);
        context.Out.Raw(addressees.Others.Count == 0 ? "<div class=\"addressees\">\n"u8 : "<div class=\"addressees several\">\n"u8);
        LineWriter.Write(context, "p"u8, PaperStyles.Addressee, addressees.First);
        foreach (var line in addressees.Others) LineWriter.Write(context, "p"u8, PaperStyles.AddresseeItem, line, ComposedAddressees.Dash);
        context.Out.Raw("</div>\n"u8);
    }
}
