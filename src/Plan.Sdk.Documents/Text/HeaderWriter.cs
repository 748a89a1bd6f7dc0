using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;

namespace Plan.Sdk.Documents.Text;

/// <summary>Writes the head of a paper.</summary>
internal static class HeaderWriter
{
    private const int SubjectWidth = 36;

    public static void Write(MarkupBuffer o, ComposedHeader header)
    {
        var code = Lines([header.Code]);
        if (header.TypeName is null) code.AddRange(Wrapped(header.Subject));
        ColumnsWriter.Write(
            o,
            centersLeft: true,
            (Lines(header.Parent, header.Issuer), Lines([header.NationalName, header.Motto])),
            (code, Lines([header.PlaceAndDate])));
        o.Raw("\n"u8);
        if (header.TypeName is not { } typeName) return;
        LineWriter.WriteCentered(o, typeName);
        LineWriter.WriteCentered(o, header.Subject);
        o.Raw("\n"u8);
        if (header.Authority is not { } authority) return;
        LineWriter.WriteCentered(o, authority);
        o.Raw("\n"u8);
    }

    /// <summary>The subject of a công văn in lines that fit into the left column.</summary>
    private static List<string> Wrapped(TextLine subject)
    {
        var lines = new List<string>();
        foreach (var word in subject.PlainText.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= SubjectWidth) lines[^1] = $"{lines[^1]} {word}";
            else lines.Add(word);
        }

        return lines;
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
