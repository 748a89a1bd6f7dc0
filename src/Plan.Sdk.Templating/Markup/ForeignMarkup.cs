namespace Plan.Sdk.Templating.Markup;

/// <summary>Finds Markdown inside a line that official papers have no place for: code, HTML.</summary>
internal static class ForeignMarkup
{
    /// <summary>The length of such a piece at the beginning of the text; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        switch (line[0])
        {
            case '`':
                return 1;
            default:
                if (line.Length < 2 || (!char.IsAsciiLetter(line[1]) && line[1] is not ('/' or '!'))) return 0;
                var end = line.IndexOf('>');
                return end < 0 ? 2 : end + 1;
        }
    }
}
