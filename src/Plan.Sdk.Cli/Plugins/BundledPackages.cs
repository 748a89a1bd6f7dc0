using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>The packages that come with the program: <c>packages/ID-VERSION.zip</c> beside it.</summary>
internal static class BundledPackages
{
    private const string Ending = ".zip";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "packages");

    /// <summary>What a user means by a package: a path, or the id of one that comes with the program, whose newest version counts.</summary>
    /// <param name="named">The words of the user.</param>
    /// <param name="diagnostics">Takes that nothing has this name.</param>
    public static string? Find(string named, DiagnosticBag diagnostics)
    {
        if (File.Exists(named) || Directory.Exists(named)) return named;
        var packages = Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*" + Ending).Select(Parse).Where(p => p.Version is not null).ToList() : [];
        if (packages.Where(p => string.Equals(p.Id, named, StringComparison.Ordinal)).OrderBy(p => p.Version).Select(p => p.File).LastOrDefault() is { } newest) return newest;
        var ids = string.Join(", ", packages.Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        diagnostics.Add(new(CliDiagnostics.NoSuchPackage, null, named, ids.Length == 0 ? "–" : ids));
        return null;
    }

    // Both an id and a version may have hyphens; a version begins with a number and has two dots.
    private static (string Id, PluginVersion? Version, string File) Parse(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        for (var hyphen = name.IndexOf('-', StringComparison.Ordinal); hyphen > 0; hyphen = name.IndexOf('-', hyphen + 1))
        {
            if (PluginVersion.Parse(name[(hyphen + 1)..]) is { } version) return (name[..hyphen], version, file);
        }

        return (name, null, file);
    }
}
