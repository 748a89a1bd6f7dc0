using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Tests;

/// <summary>Packages made of what projects built, and installed for tests.</summary>
internal static partial class TestPackage
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>The folder in which a project of the repository was built.</summary>
    public static string BuiltBy(string project) => Repository.PathOf($"{project}/bin/{Configuration}/net10.0");

    /// <summary>A package of a folder's files.</summary>
    /// <param name="from">The files.</param>
    /// <param name="to">Where it is made.</param>
    /// <param name="manifest">Its manifest; <c>null</c>: the one that lies there.</param>
    public static string Make(string from, string to, string? manifest = null)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        var findings = new DiagnosticBag();
        var files = PackageFiles.Build(to, PackageFiles.FileName, findings).ShouldNotBeNull(string.Join('\n', findings.ToSorted()));
        File.WriteAllBytes(Path.Combine(to, PackageFiles.FileName), files.ToBytes());
        var text = manifest ?? File.ReadAllText(Path.Combine(to, PluginManifest.FileName));
        File.WriteAllText(Path.Combine(to, PluginManifest.FileName), Hash().Replace(text, $"\"files\": \"{files.Hash()}\""));
        return to;
    }

    /// <summary>Installs a package into a workspace.</summary>
    public static async Task<InstalledPackage> InstallAsync(string package, string workspace)
    {
        var findings = new DiagnosticBag();
        var installed = await new PackageInstaller(Path.Combine(workspace, PluginHost.FolderName), TimeProvider.System).InstallAsync(package, "test", findings);
        return installed.ShouldNotBeNull(string.Join('\n', findings.ToSorted()));
    }

    /// <summary>The manifest of a test plugin.</summary>
    public static string ManifestOf(string name, string provides = "\"dataSource\", \"healthProbe\"", string version = "1.0.0") => $$"""
        {
          "id": "test.{{name.ToLowerInvariant()}}", "version": "{{version}}", "kind": "assembly",
          "name": {"vi": "Thử", "en": "Test"}, "publisher": "Plan.Sdk",
          "contract": {"built": "0.1", "needs": "0.1"}, "host": {"min": "0.1.0", "below": "1.0.0"},
          "entry": {"assembly": "TestPlugins.{{name}}.dll", "type": "TestPlugins.{{name}}Plugin"}, "unloadable": true,
          "provides": [{{provides}}],
          "files": "0000000000000000000000000000000000000000000000000000000000000000"
        }
        """;

    [GeneratedRegex("\"files\": *\"[0-9a-f]{64}\"")]
    private static partial Regex Hash();
}
