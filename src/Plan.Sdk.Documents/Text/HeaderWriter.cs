using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes the head of a paper.</summary>
internal static class HeaderWriter
{
    public static void Write(MarkupBuffer o, ComposedHeader header)
    {
        ColumnsWriter.Write(
            o,
            centersLeft: true,
            (Lines(header.Parent, header.Issuer), Lines([header.NationalName, header.Motto])),
            (Lines([header.Code]), Lines([header.PlaceAndDate])));
        o.Raw("\n"u8);
        LineWriter.WriteCentered(o, header.TypeName);
        LineWriter.WriteCentered(o, header.Subject);
        o.Raw("\n"u8);
    }

    private static List<string> Lines(params ReadOnlySpan<ValueList<TextLine>> blocks)
    {
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            foreach (var line in block) lines.AddRange(line.PlainText.Split('\n'));
        }

        return lines;
    }
}
