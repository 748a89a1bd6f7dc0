using System.Text;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>Makes an id of a name: <c>Phường Hương An</c> is <c>phuong-huong-an</c>.</summary>
internal static class IdMeant
{
    /// <summary>The id; empty when the text has no letter or digit.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder();
        foreach (var c in text)
        {
            if (id.Length == IdShape.MaxLength) break;
            var letter = char.ToLowerInvariant(OfficialLetters.BaseOf(c));
            if (letter == 'đ') letter = 'd';
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) id.Append(letter);
            else if (!OfficialLetters.IsMark(c) && id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
