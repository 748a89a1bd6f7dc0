namespace Plan.Sdk.OfficialText;

/// <summary>Letter case and normal form of Vietnamese text.</summary>
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

    /// <summary>
    /// The form with composed Vietnamese letters (NFC) that papers are written in; the same text when they are composed
    /// already. The same on every machine, whether the runtime knows Unicode's tables or not.
    /// </summary>
    public static string Compose(string text) => VietnameseLetters.Compose(text);
}
