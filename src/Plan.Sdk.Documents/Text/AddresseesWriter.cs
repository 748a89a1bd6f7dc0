using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes <c>Kính gửi</c>: one addressee in the middle, several one under the other, their dashes under the colon.</summary>
internal static class AddresseesWriter
{
    public static void Write(MarkupBuffer o, ComposedAddressees addressees)
    {
        if (addressees.Others.Count == 0)
        {
            LineWriter.WriteCentered(o, addressees.First);
            o.Raw("\n"u8);
            return;
        }

        var lines = addressees.Others.Select(l => $"{ComposedAddressees.Dash} {LineWriter.TextOf(l)}").ToList();
        var label = ComposedAddressees.Label.Length;
        var left = Math.Max(0, (LineWriter.Columns - label - lines.Max(l => l.Length)) / 2);
        LineWriter.WriteAt(o, left, addressees.First.PlainText);
        foreach (var line in lines) LineWriter.WriteAt(o, left + label, line);
        o.Raw("\n"u8);
    }
}
