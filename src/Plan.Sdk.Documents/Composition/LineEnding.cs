using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Composition;

/// <summary>Puts marks at the ends of lines.</summary>
internal static class LineEnding
{
    public const string EndMark = "./.";

    /// <summary>The line closed by a mark; a mark that stands there already gives way, so that none is doubled.</summary>
    public static TextLine Close(TextLine line, string mark) => Map(line, text =>
    {
        var end = text.AsSpan().TrimEnd();
        if (end.Length > 0 && end[^1] is ';' or ',' || (end.EndsWith(".") && !end.EndsWith("..."))) end = end[..^1];
        return string.Concat(end, mark);
    });

    /// <summary>The line closed by <c>./.</c>, which takes the place of a full stop or a semicolon.</summary>
    public static TextLine Finish(TextLine line) => Map(line, text =>
    {
        var end = text.AsSpan().TrimEnd();
        if (end.EndsWith(EndMark)) return text;
        if (end.Length > 0 && end[^1] is '.' or ';' && !end.EndsWith("...")) end = end[..^1];
        return string.Concat(end, EndMark);
    });

    /// <summary>Whether a block is the mark alone, as it stands under a table.</summary>
    public static bool IsEndMark(Block block) => block is Paragraph { Text.Runs: [{ Text: EndMark }] };

    // The mark does not lead anywhere: behind a link it is a run of its own.
    private static TextLine Map(TextLine line, Func<string, string> change)
    {
        if (line.Runs.Count == 0) return TextLine.Of(change(""));
        if (line.Runs[^1].Link is not null) return new([.. line.Runs, new(change(""))]);
        var runs = line.Runs.ToArray();
        runs[^1] = runs[^1] with { Text = change(runs[^1].Text) };
        return new(ValueList.Create<TextRun>(runs));
    }
}
