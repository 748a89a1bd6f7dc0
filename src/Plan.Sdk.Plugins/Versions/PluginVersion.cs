using System.Globalization;

namespace Plan.Sdk.Plugins;

/// <summary>
/// A version as Semantic Versioning 2.0.0 writes and orders it, <c>1.2.3</c> or <c>1.2.3-rc.1</c>. It names a folder, so that it has no build metadata (which
/// counts for nothing when versions are compared) and no capital letters. Immutable; compares by value.
/// </summary>
public sealed class PluginVersion : IComparable<PluginVersion>, IEquatable<PluginVersion>
{
    /// <summary>The most characters of a version.</summary>
    public const int MaxLength = 64;

    /// <summary>What a version looks like, for schemas.</summary>
    public const string Pattern = "^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-(0|[1-9][0-9]*|[0-9]*[a-z-][0-9a-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-z-][0-9a-z-]*))*)?$";

    private readonly string[] preRelease;

    private PluginVersion(int major, int minor, int patch, string[] preRelease)
    {
        Major = major;
        Minor = minor;
        Patch = patch;
        this.preRelease = preRelease;
    }

    /// <summary>The first number.</summary>
    public int Major { get; }

    /// <summary>The second number.</summary>
    public int Minor { get; }

    /// <summary>The third number.</summary>
    public int Patch { get; }

    /// <summary>Whether it comes before the version of its three numbers.</summary>
    public bool IsPreRelease => preRelease.Length > 0;

    /// <summary>Reads a version; <c>null</c> when the text is none.</summary>
    public static PluginVersion? Parse(string text)
    {
        if (text.Length > MaxLength) return null;
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var numbers = (hyphen < 0 ? text : text[..hyphen]).Split('.');
        string[] words = hyphen < 0 ? [] : text[(hyphen + 1)..].Split('.');
        return numbers.Length == 3
            && TryParseNumber(numbers[0], out var major) && TryParseNumber(numbers[1], out var minor) && TryParseNumber(numbers[2], out var patch)
            && Array.TrueForAll(words, IsWord)
            ? new(major, minor, patch, words)
            : null;
    }

    /// <inheritdoc/>
    public int CompareTo(PluginVersion? other)
    {
        if (other is null) return 1;
        if (Major != other.Major) return Major.CompareTo(other.Major);
        if (Minor != other.Minor) return Minor.CompareTo(other.Minor);
        if (Patch != other.Patch) return Patch.CompareTo(other.Patch);
        if (IsPreRelease != other.IsPreRelease) return IsPreRelease ? -1 : 1;
        for (var i = 0; i < Math.Min(preRelease.Length, other.preRelease.Length); i++)
        {
            var order = CompareWords(preRelease[i], other.preRelease[i]);
            if (order != 0) return order;
        }

        return preRelease.Length.CompareTo(other.preRelease.Length);
    }

    /// <inheritdoc/>
    public bool Equals(PluginVersion? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PluginVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString()
    {
        var numbers = string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
        return IsPreRelease ? $"{numbers}-{string.Join('.', preRelease)}" : numbers;
    }

    /// <summary>Whether both are the same version.</summary>
    public static bool operator ==(PluginVersion? left, PluginVersion? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(PluginVersion? left, PluginVersion? right) => !(left == right);

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(PluginVersion left, PluginVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(PluginVersion left, PluginVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not newer.</summary>
    public static bool operator <=(PluginVersion left, PluginVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not older.</summary>
    public static bool operator >=(PluginVersion left, PluginVersion right) => left.CompareTo(right) >= 0;

    private static bool TryParseNumber(string text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 9 && (text.Length == 1 || text[0] != '0') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsWord(string text) =>
        text.Length > 0
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !(text.Length > 1 && text[0] == '0' && text.All(char.IsAsciiDigit));

    // Numbers by value and before words; words by their letters.
    private static int CompareWords(string left, string right)
    {
        var leftIsNumber = left.All(char.IsAsciiDigit);
        if (leftIsNumber != right.All(char.IsAsciiDigit)) return leftIsNumber ? -1 : 1;
        return leftIsNumber && left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right);
    }
}
