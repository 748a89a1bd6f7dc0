using System.Globalization;

namespace Plan.Sdk.Plugins;

/// <summary>A version of the contract of plugins, <c>MAJOR.MINOR</c>. A host fits a plugin that needs the same <c>MAJOR</c> and at most its <c>MINOR</c>.</summary>
/// <param name="Major">Changes when something that a plugin uses is taken away.</param>
/// <param name="Minor">Changes when something comes.</param>
public readonly record struct ContractVersion(int Major, int Minor) : IComparable<ContractVersion>
{
    /// <summary>The contract of this host.</summary>
    public static ContractVersion Current { get; } = new(0, 1);

    /// <summary>Whether a host that offers this version can run what needs another.</summary>
    public bool Serves(ContractVersion need) => Major == need.Major && Minor >= need.Minor;

    /// <summary>Reads <c>0.1</c>: two numbers of at most four digits without leading zeros.</summary>
    public static bool TryParse(string text, out ContractVersion version)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        version = default;
        if (dot < 0 || !TryParsePart(text.AsSpan(0, dot), out var major) || !TryParsePart(text.AsSpan(dot + 1), out var minor)) return false;
        version = new(major, minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ContractVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(ContractVersion left, ContractVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(ContractVersion left, ContractVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not newer.</summary>
    public static bool operator <=(ContractVersion left, ContractVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not older.</summary>
    public static bool operator >=(ContractVersion left, ContractVersion right) => left.CompareTo(right) >= 0;

    private static bool TryParsePart(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 4 && (text.Length == 1 || text[0] != '0') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
