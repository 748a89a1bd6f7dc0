using System.Globalization;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Text;

/// <summary>Places in a text whose lines end with <c>\n</c>.</summary>
internal static class TextPositions
{
    /// <summary>Line and column of an index.</summary>
    public static SourcePosition Of(ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return new(before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    /// <summary>The character at an index as <c>U+XXXX</c>.</summary>
    public static string CodePoint(string text, int index)
    {
        var value = Rune.TryGetRuneAt(text, index, out var rune) ? rune.Value : text[index];
        return $"U+{value.ToString("X4", CultureInfo.InvariantCulture)}";
    }
}
