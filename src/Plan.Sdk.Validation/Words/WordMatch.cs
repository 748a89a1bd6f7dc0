namespace Plan.Sdk.Validation.Words;

/// <summary>Finds phrases as whole words: neither a letter nor a digit may touch them. Letter case counts nothing.</summary>
internal static class WordMatch
{
    /// <summary>Whether a phrase stands at a position.</summary>
    public static bool At(string text, int position, string phrase) =>
        position + phrase.Length <= text.Length
        && string.Compare(text, position, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
        && IsFree(text, position - 1)
        && IsFree(text, position + phrase.Length);

    /// <summary>The first position of a phrase; -1 when there is none.</summary>
    public static int IndexOf(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (At(text, at, phrase)) return at;
        }

        return -1;
    }

    private static bool IsFree(string text, int position) =>
        position < 0 || position >= text.Length || !char.IsLetterOrDigit(text[position]);
}
