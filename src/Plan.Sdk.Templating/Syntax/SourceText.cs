using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>A template's text with the places of its lines. Immutable; thread-safe.</summary>
internal sealed class SourceText
{
    private readonly int[] lineStarts;

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }

        lineStarts = [.. starts];
    }

    public string File { get; }

    public string Text { get; }

    public SourcePosition PositionOf(int offset)
    {
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new(line + 1, offset - lineStarts[line] + 1);
    }

    public SourceSpan Span(TextRange range) => new(File, PositionOf(range.Start), PositionOf(range.End));
}
