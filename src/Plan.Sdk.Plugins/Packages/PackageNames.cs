using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>The names of a package: each is right by itself, none stands for two files on any system, and they are not too many.</summary>
internal sealed class PackageNames
{
    private readonly Dictionary<string, (string Path, bool IsFolder)> known = new(StringComparer.OrdinalIgnoreCase);
    private int count;

    /// <summary>Takes a name.</summary>
    /// <exception cref="PackageRefusal">It can't be used.</exception>
    public void Add(string path, bool isFolder)
    {
        if (++count > PackageLimits.Entries) throw new PackageRefusal(PluginDiagnostics.PackageEntries, PackageLimits.Entries);
        if (PackageName.FaultOf(path) is { } fault) throw fault;
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1)) Register(path[..slash], isFolder: true);
        Register(path, isFolder);
    }

    private void Register(string path, bool isFolder)
    {
        if (known.TryAdd(path, (path, isFolder))) return;
        var (other, otherIsFolder) = known[path];
        if (isFolder != otherIsFolder) throw new PackageRefusal(PluginDiagnostics.PathFileAndFolder, PluginFindings.Show(path));
        if (!isFolder || !string.Equals(path, other, StringComparison.Ordinal)) throw new PackageRefusal(PluginDiagnostics.PathTwins, PluginFindings.Show(other), PluginFindings.Show(path));
    }
}
