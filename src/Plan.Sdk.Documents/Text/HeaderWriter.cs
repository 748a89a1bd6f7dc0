using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes the head of a paper.</summary>
internal static class HeaderWriter
{
    public static void Write(MarkupBuffer o, ComposedHeader header)
    {
        var left = Lines(header.Parent, header.Issuer);
        var right = Lines([header.NationalName, header.Motto]);
        while (left.Count < right.Count) left.Add("");
        while (right.Count < left.Count) right.Add("");
        left.AddRange(Lines([header.Code]));
        right.AddRange(Lines([header.PlaceAndDate]));
        ColumnsWriter.Write(o, left, right, centersLeft: true);
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
