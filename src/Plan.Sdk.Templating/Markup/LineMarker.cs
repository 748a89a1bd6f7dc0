namespace Plan.Sdk.Templating.Markup;

/// <summary>Finds the Markdown mark at the beginning of a line.</summary>
internal static class LineMarker
{
    /// <param name="line">The line from its first character that is not blank.</param>
    /// <param name="length">The length of the mark with its blank.</param>
    public static LineMarkerKind Find(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        if (line.IsEmpty) return LineMarkerKind.None;
        switch (line[0])
        {
            case '#':
                var level = line.IndexOfAnyExcept('#');
                if (level < 1 || line[level] != ' ') return LineMarkerKind.None;
                length = level + 1;
                return level <= 3 ? LineMarkerKind.Heading : LineMarkerKind.Foreign;
            case '|':
                length = 1;
                return LineMarkerKind.Row;
            case ':' when line.StartsWith(":::"):
                length = 3;
                return LineMarkerKind.Container;
            case '-' when IsBlank(line, 1):
                length = 2;
                return LineMarkerKind.Dash;
            case '*' or '+' when IsBlank(line, 1):
                length = 2;
                return LineMarkerKind.Foreign;
            case '>' when IsBlank(line, 1):
                length = 2;
                return LineMarkerKind.Foreign;
            case '`' or '~' when line.Length >= 3 && line[1] == line[0] && line[2] == line[0]:
                length = 3;
                return LineMarkerKind.Foreign;
            case '-' or '=' or '_' when line.Length >= 3 && line.TrimEnd(" \t\r").IndexOfAnyExcept(line[0]) < 0:
                length = line.Length;
                return LineMarkerKind.Foreign;
            default:
                var digits = line.IndexOfAnyExceptInRange('0', '9');
                if (digits is < 1 or > 9 || line[digits] != '.' || !IsBlank(line, digits + 1)) return LineMarkerKind.None;
                length = digits + 2;
                return LineMarkerKind.Ordered;
        }
    }

    private static bool IsBlank(ReadOnlySpan<char> line, int at) => at < line.Length && line[at] == ' ';
}
