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
}
