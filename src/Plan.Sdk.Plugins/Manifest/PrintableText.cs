namespace Plan.Sdk.Plugins.Manifest;

/// <summary>What a text for people may hold: no controls, no breaks of lines, and no marks that turn its direction, with which a name could feign another.</summary>
internal static class PrintableText
{
    public static bool IsPrintable(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    /// <summary>The first character that may not stand in a text; -1 when there is none.</summary>
    public static int IndexOfUnprintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!IsPrintable(text[i])) return i;
        }

        return -1;
    }
}
