namespace Plan.Sdk.Templating.Markup;

/// <summary>Finds links in a template's text.</summary>
internal static class LinkSyntax
{
    /// <summary>Whether the bracket at a position opens a link: <c>](</c> follows on its line, code between them aside.</summary>
    public static bool OpensAt(string text, int bracket)
    {
        for (var i = bracket + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' or '[':
                    return false;
                case '\\':
                    i++;
                    break;
                case ']':
                    return i + 1 < text.Length && text[i + 1] == '(';
                case '{' when i + 1 < text.Length && text[i + 1] == '{':
                    var close = text.IndexOf("}}", i + 2, StringComparison.Ordinal);
                    if (close < 0) return false;
                    i = close + 1;
                    break;
            }
        }

        return false;
    }

    /// <summary>The length of a target up to its closing bracket or to where it can't go on; brackets in pairs belong to it.</summary>
    public static int TargetLength(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || (text[i] == ')' && depth-- == 0)) return i;
            if (text[i] == '(') depth++;
        }

        return text.Length;
    }
}
