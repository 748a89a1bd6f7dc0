using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Tests;

/// <summary>A file's text by its lines.</summary>
internal sealed class SourceLines(string text)
{
    private readonly string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    /// <summary>What stands in a span.</summary>
    public string At(SourceSpan span)
    {
        var from = span.Start.Line - 1;
        var to = Math.Min(span.End.Line - 1, lines.Length - 1);
        if (from == to) return lines[from][(span.Start.Column - 1)..Math.Min(lines[from].Length, span.End.Column - 1)];
        var last = lines[to][..Math.Min(lines[to].Length, span.End.Column - 1)];
        return string.Join('\n', [lines[from][(span.Start.Column - 1)..], .. lines[(from + 1)..to], last]);
    }
}
