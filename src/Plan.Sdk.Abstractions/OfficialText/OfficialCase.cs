namespace Plan.Sdk.OfficialText;

/// <summary>Letter case of Vietnamese text.</summary>
public static class OfficialCase
{
    /// <summary>The text in capitals.</summary>
    public static string Upper(string text) => text.ToUpperInvariant();

    /// <summary>The text with its first letter in capitals.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    /// <summary>The text with its first letter small, unless a second capital follows: abbreviations (<c>UBND</c>) stay.</summary>
    public static string LowerFirst(string text) =>
        text.Length == 0 || char.IsLower(text[0]) || (text.Length > 1 && char.IsUpper(text[1])) ? text : string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1));

    /// <summary>The text as it goes on behind other words: its first letter small, unless it begins with a name of two capitals
    /// (<c>Hương An</c>, <c>Sở Y tế</c>).</summary>
    public static string Behind(string text)
    {
        var next = text.IndexOf(' ', StringComparison.Ordinal) + 1;
        return next > 0 && next < text.Length && char.IsUpper(text[next]) ? text : LowerFirst(text);
    }
}
