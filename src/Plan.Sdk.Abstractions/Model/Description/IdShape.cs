namespace Plan.Sdk.Model.Description;

/// <summary>An id: groups of <c>a-z 0-9</c> joined by single hyphens, at most 100 characters. Value: <see cref="string"/>.</summary>
public sealed class IdShape : ValueShape
{
    /// <summary>What an id looks like, for schemas.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The most characters of an id.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-')) return false;
        }

        return true;
    }

    /// <summary>The one instance.</summary>
    public static IdShape Instance { get; } = new();
}
