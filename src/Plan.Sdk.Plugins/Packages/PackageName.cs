using System.Buffers;
using System.Globalization;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>Says what is wrong with a path of a package, before anything of that name is made. What is right here is right for <see cref="PackagePath"/>.</summary>
internal static class PackageName
{
    private static readonly SearchValues<char> Special = SearchValues.Create(":*?\"<>|");

    /// <summary>Why the path can't be used; <c>null</c> when it can.</summary>
    public static PackageRefusal? FaultOf(string path)
    {
        var shown = PluginFindings.Show(path);
        if (path.Length == 0) return new(PluginDiagnostics.PathEmpty, shown);
        if (path[0] == '/' || path.StartsWith("\\\\", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]))) return new(PluginDiagnostics.PathAbsolute, shown);
        if (path.Contains('\\', StringComparison.Ordinal)) return new(PluginDiagnostics.PathBackslash, shown);
        if (path.Length > PackagePath.MaxLength) return new(PluginDiagnostics.PathTooLong, shown, PackagePath.MaxLength);
        var names = path.Split('/');
        if (names.Length > PackagePath.MaxDepth) return new(PluginDiagnostics.PackageDepth, shown, PackagePath.MaxDepth);
        foreach (var name in names)
        {
            if (name.Length == 0) return new(PluginDiagnostics.PathEmpty, shown);
            if (name is "." or "..") return new(PluginDiagnostics.PathParent, shown);
            if (HasHidden(name)) return new(PluginDiagnostics.PathControl, shown);
            if (name.AsSpan().ContainsAny(Special)) return new(PluginDiagnostics.PathCharacter, shown);
            if (name[^1] is '.' or ' ' || name[0] == ' ') return new(PluginDiagnostics.PathTrailing, shown);
            if (IsReserved(name)) return new(PluginDiagnostics.PathReserved, shown);
        }

        return IsComposed(path) ? null : new(PluginDiagnostics.PathNotComposed, shown);
    }

    private static bool HasHidden(string name) =>
        PrintableText.IndexOfUnprintable(name) >= 0 || name.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse);

    // Windows also keeps the devices with a raised digit, and two of its console.
    private static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ').Replace('¹', '1').Replace('²', '2').Replace('³', '3');
        return PluginId.IsReserved(stem) || stem.Equals("CONIN$", StringComparison.OrdinalIgnoreCase) || stem.Equals("CONOUT$", StringComparison.OrdinalIgnoreCase);
    }

    // Marks that join no letter, signs for units that are letters, single jamo and doubled Chinese characters: other spellings of other names.
    private static bool IsComposed(string path) =>
        string.Equals(OfficialLetters.Compose(path), path, StringComparison.Ordinal)
        && !path.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '\u2126' or '\u212A' or '\u212B' or (>= '\u1100' and <= '\u11FF') or (>= '\uF900' and <= '\uFAFF'));
}
