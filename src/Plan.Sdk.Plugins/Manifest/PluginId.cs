using System.Text;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Plugins;

/// <summary>
/// The ids of plugins, such as <c>plan.csv</c>: groups of <c>a-z 0-9</c> joined by single hyphens, the groups joined by dots, the first beginning with a letter. An id
/// names a folder, so that no group is a name that Windows keeps for itself.
/// </summary>
public static class PluginId
{
    /// <summary>The most characters of an id.</summary>
    public const int MaxLength = 100;

    /// <summary>What an id looks like, for schemas.</summary>
    public const string Pattern =
        "^(?!(.*\\.)?(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$))[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*$";

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiLetterLower(text[0])) return false;
        foreach (var range in text.AsSpan().Split('.'))
        {
            var group = text.AsSpan(range);
            if (!IdShape.IsId(group) || IsReserved(group)) return false;
        }

        return true;
    }

    /// <summary>Whether Windows keeps a name, written without its ending, for itself.</summary>
    public static bool IsReserved(ReadOnlySpan<char> name) =>
        name.Length switch
        {
            3 => name.Equals("con", StringComparison.OrdinalIgnoreCase) || name.Equals("prn", StringComparison.OrdinalIgnoreCase)
                || name.Equals("aux", StringComparison.OrdinalIgnoreCase) || name.Equals("nul", StringComparison.OrdinalIgnoreCase),
            4 => char.IsAsciiDigit(name[3]) && (name[..3].Equals("com", StringComparison.OrdinalIgnoreCase) || name[..3].Equals("lpt", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };

    /// <summary>The id that a text comes nearest to; <c>null</c> when nothing of it could be one.</summary>
    internal static string? Near(string text)
    {
        var id = new StringBuilder();
        foreach (var c in text)
        {
            var letter = char.ToLowerInvariant(OfficialLetters.BaseOf(c));
            if (letter == 'đ') letter = 'd';
            if (char.IsAsciiLetterOrDigit(letter)) id.Append(letter);
            else if (!OfficialLetters.IsMark(c) && id.Length > 0 && char.IsAsciiLetterOrDigit(id[^1])) id.Append(c == '.' ? '.' : '-');
        }

        var near = id.ToString().Trim('.', '-');
        return IsId(near) ? near : null;
    }
}
