using System.Text.RegularExpressions;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>The source files that ship, with their paths from the root of the repository.</summary>
internal static partial class Sources
{
    public static IReadOnlyList<(string Path, string[] Lines)> Code { get; } =
        [.. Files("*.cs", "src", "plugins").Select(p => (p, File.ReadAllLines(Repository.PathOf(p))))];

    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        folders.Where(f => Directory.Exists(Repository.PathOf(f)))
            .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), pattern, SearchOption.AllDirectories))
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Where(p => !p.Contains("/bin/", StringComparison.Ordinal) && !p.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The names of the types that a file declares, nested ones left out.</summary>
    public static IEnumerable<string> TypesOf(string[] lines) =>
        lines.Select(l => Declaration().Match(l)).Where(m => m.Success).Select(m => m.Groups["name"].Value);

    /// <summary>The lines that are not comments.</summary>
    public static IEnumerable<string> CodeOf(string[] lines) => lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));

    // A declaration begins at the margin: namespaces are file-scoped.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|interface|enum|struct|record(?:\s+(?:class|struct))?|delegate\s+[\w<>?,\[\]\s]+?)\s+(?<name>\w+)\s*[<(:{;\s]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
