namespace Plan.Sdk.Plugins.Brokers;

/// <summary>The little that has to be known of a statement's text before a database sees it. The databases judge the rest.</summary>
internal static class SqlText
{
    private static readonly string[] Reading = ["select", "with", "values", "table"];

    /// <summary>Whether the first word is one that reads.</summary>
    public static bool BeginsReading(string text)
    {
        var rest = text.AsSpan(SkipBlanks(text)).TrimStart('(');
        rest = rest[SkipBlanks(rest)..].TrimStart('(');
        foreach (var word in Reading)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !(char.IsLetterOrDigit(rest[word.Length]) || rest[word.Length] is '_' or '$'))) return true;
        }

        return false;
    }

    /// <summary>Whether there is nothing but blanks, comments and semicolons.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        for (var at = SkipBlanks(text); at < text.Length; at += SkipBlanks(text[at..]))
        {
            if (text[at++] != ';') return false;
        }

        return true;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at..].StartsWith("--"))
            {
                var end = text[at..].IndexOf('\n');
                at = end < 0 ? text.Length : at + end + 1;
            }
            else if (text[at..].StartsWith("/*"))
            {
                var end = text[(at + 2)..].IndexOf("*/");
                at = end < 0 ? text.Length : at + end + 4;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
