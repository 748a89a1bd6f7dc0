using System.Text;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>Texts of two plans side by side: letter case, spaces and how marks were typed count nothing.</summary>
internal static class Words
{
    /// <summary>The text as it is compared; the empty text for none.</summary>
    public static string Plain(string? text)
    {
        if (text is null) return "";
        var plain = new StringBuilder(text.Length);
        foreach (var letter in OfficialLetters.Compose(text))
        {
            if (!char.IsWhiteSpace(letter)) plain.Append(char.ToLowerInvariant(letter));
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether two texts say the same.</summary>
    public static bool Same(string? one, string? other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);
}
