using System.IO.Compression;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests.Packages;

/// <summary>Whole packages for tests.</summary>
internal static class PackageExamples
{
    public const string Id = "huong-an.bao-cao";

    /// <summary>A pack with a few files as wards have them, and some of no meaning to make it larger.</summary>
    public static string Folder(string parent, string version = "1.0.0", int fillers = 0, string text = "Kính gửi: Đảng ủy phường Hương An")
    {
        var folder = Path.Combine(parent, $"goi-{version}");
        Directory.CreateDirectory(Path.Combine(folder, "mau", "phụ lục"));
        File.WriteAllText(Path.Combine(folder, "mau", "bao-cao.md"), $"# {text}\n\n{version}\n");
        File.WriteAllText(Path.Combine(folder, "mau", "phụ lục", "Biểu số 1.md"), "| Chỉ tiêu | Kết quả |\n| --- | --- |\n");
        var random = new Random(5);
        for (var i = 0; i < fillers; i++)
        {
            var bytes = new byte[20_000];
            random.NextBytes(bytes);
            File.WriteAllBytes(Path.Combine(folder, "mau", $"tep-{i:000}.bin"), [(byte)'x', .. bytes, .. Encoding.UTF8.GetBytes(version)]);
        }

        var diagnostics = new DiagnosticBag();
        var files = PackageFiles.Build(folder, PackageFiles.FileName, diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
        File.WriteAllBytes(Path.Combine(folder, PackageFiles.FileName), files.ToBytes());
        File.WriteAllText(Path.Combine(folder, PluginManifest.FileName), ManifestExamples.Pack.Replace("2.1.0-rc.1", version, StringComparison.Ordinal).Replace(ManifestExamples.Hash, files.Hash(), StringComparison.Ordinal));
        return folder;
    }

    public static string Zip(string folder)
    {
        var path = folder + ".zip";
        ZipFile.CreateFromDirectory(folder, path);
        return path;
    }

    /// <summary>The entries of a package, for archives written by hand.</summary>
    public static IEnumerable<HandZipEntry> Entries(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => new HandZipEntry(Path.GetRelativePath(folder, f).Replace('\\', '/')) { Content = File.ReadAllBytes(f), Method = 8 });

    /// <summary>The record of the plugin, whose package has to be whole.</summary>
    public static PluginRecord? Current(string plugins)
    {
        var diagnostics = new DiagnosticBag();
        var records = new Plugins.States.StateStore(plugins, TimeProvider.System).Read(diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        if (records!.FirstOrDefault(r => r.Id == Id) is not { } record) return null;
        SeeThatItIsWhole(plugins, record.Current);
        if (record.Previous is { } previous) SeeThatItIsWhole(plugins, previous);
        return record;
    }

    private static void SeeThatItIsWhole(string plugins, PackageVersion version)
    {
        var place = Path.Combine(plugins, Id, version.Version.ToString());
        var diagnostics = new DiagnosticBag();
        var manifest = ManifestReader.Read(File.ReadAllBytes(Path.Combine(place, PluginManifest.FileName)), "", diagnostics).ShouldNotBeNull();
        PackageFiles.Verify(place, manifest, "", diagnostics).ShouldBeTrue(string.Join('\n', diagnostics.ToSorted()));
        manifest.Version.ShouldBe(version.Version);
    }
}
