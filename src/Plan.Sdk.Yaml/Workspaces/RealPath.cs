namespace Plan.Sdk.Yaml;

/// <summary>Where paths really lead: links anywhere on the way count, not only the last step.</summary>
public static class RealPath
{
    /// <summary>The path without links; empty when links lead in a ring, and so nowhere.</summary>
    public static string Of(string path) => Path.TrimEndingDirectorySeparator(Follow(Path.GetFullPath(path)));

    /// <summary>Whether a path leads to something below a folder.</summary>
    /// <param name="realFolder">The folder, as <see cref="Of"/> gives it.</param>
    /// <param name="path">The path.</param>
    public static bool IsBelow(string realFolder, string path) =>
        Of(path).StartsWith(Path.EndsInDirectorySeparator(realFolder) ? realFolder : realFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Follow(string path)
    {
        try
        {
            var parent = Path.GetDirectoryName(path);
            if (parent is null) return path;
            var own = Path.Combine(Follow(parent), Path.GetFileName(path));
            FileSystemInfo entry = Directory.Exists(own) ? new DirectoryInfo(own) : new FileInfo(own);
            return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Follow(target.FullName) : own;
        }
        catch (IOException)
        {
            return "";
        }
    }
}
