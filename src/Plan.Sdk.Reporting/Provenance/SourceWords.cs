using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Provenance;

/// <summary>What a file says at a place, on one line.</summary>
internal static class SourceWords
{
    /// <summary>The words of a range, lines and spaces as one space.</summary>
    public static string At(string text, SourceSpan span)
    {
        var lines = text.Split('\n');
        var words = new List<string>();
        for (var i = span.Start.Line; i <= span.End.Line && i <= lines.Length; i++)
        {
            var line = lines[i - 1];
            var from = i == span.Start.Line ? Math.Min(span.Start.Column - 1, line.Length) : 0;
            var to = i == span.End.Line ? Math.Min(span.End.Column - 1, line.Length) : line.Length;
            if (to > from) words.Add(line[from..to]);
        }

        return string.Join(' ', string.Join(' ', words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
