using System.Buffers;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The paths of a package's files: relative, with <c>/</c>, the same file on every system.</summary>
internal static class PackagePath
{
    public const int MaxLength = 200;
    public const int MaxDepth = 8;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\:*?\"<>|");

    public static bool IsPath(string path)
    {
        if (path.Length is 0 or > MaxLength || !string.Equals(OfficialLetters.Compose(path), path, StringComparison.Ordinal)) return false;
        var names = path.Split('/');
        return names.Length <= MaxDepth && Array.TrueForAll(names, IsName);
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && name[^1] is not ('.' or ' ') && name[0] != ' '
        && PrintableText.IndexOfUnprintable(name) < 0
        && name.AsSpan().IndexOfAny(Special) < 0
        && !PluginId.IsReserved(name.AsSpan(0, name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : name.Length).TrimEnd(' '));
}
