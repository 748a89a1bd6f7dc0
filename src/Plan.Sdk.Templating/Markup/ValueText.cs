using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Markup;

/// <summary>The form in which a value's text enters a document.</summary>
internal static class ValueText
{
    /// <summary>The text composed (NFC), each line end as one line feed; nothing else is changed.</summary>
    public static string Clean(string text)
    {
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return OfficialLetters.Compose(text);
    }
}
