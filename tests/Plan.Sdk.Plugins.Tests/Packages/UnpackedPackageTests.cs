using System.IO.Compression;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Plugins.Tests.Packages;

/// <summary>What is made, read back by this host's strict reader and by one that knows nothing of it.</summary>
public sealed class UnpackedPackageTests
{
    [Fact]
    public void Pack_FilesOfAllKinds_AreReadBackAsTheyWereByBothReaders()
    {
        using var folder = new TemporaryFolder();
        var source = PackageExamples.Folder(folder.Path, fillers: 30);
        File.WriteAllBytes(Path.Combine(source, "mau", "rỗng.txt"), []);
        File.WriteAllText(Path.Combine(source, "mau", "lặp.txt"), new string('ế', 20_000));
        var package = Path.Combine(folder.Path, "goi.zip");
        var expected = Contents(source);
        using (var made = Make(source)) File.WriteAllBytes(package, Bytes(made));

        using var opened = Open(package);
        Contents(opened.Folder).Where(f => f.Path.StartsWith("mau/", StringComparison.Ordinal)).ShouldBe(expected.Where(f => f.Path.StartsWith("mau/", StringComparison.Ordinal)));
        using var archive = ZipFile.OpenRead(package);
        archive.Entries.Count.ShouldBe(expected.Count);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            content.ToArray().ShouldBe(File.ReadAllBytes(Path.Combine(opened.Folder, entry.FullName)), entry.FullName);
        }

        new FileInfo(package).Length.ShouldBeLessThan(expected.Sum(f => (long)f.Hash.Length) + Directory.GetFiles(source, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length));
    }

    [Fact]
    public void Pack_SameFilesInAnotherFolder_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var source = PackageExamples.Folder(folder.Path);
        other.CopyFrom(source);

        using var first = Make(source);
        using var second = Make(other.Path);
        using var again = Open(source);

        Bytes(second).ShouldBe(Bytes(first));
        Bytes(again).ShouldBe(Bytes(first));
    }

    [Theory]
    [InlineData("\"files\": \"{0}\"", "\"files\": \"{1}\"")]
    [InlineData("\"fil\\u0065s\" :\t\"{0}\"", "\"fil\\u0065s\" :\t\"{1}\"")]
    public void Make_Manifest_GetsTheHashAndStaysOtherwiseAsItWasWritten(string written, string expected)
    {
        using var folder = new TemporaryFolder();
        var source = PackageExamples.Folder(folder.Path);
        var place = Path.Combine(source, PluginManifest.FileName);
        var hash = ManifestReader.Read(File.ReadAllBytes(place), "", new())!.Files;
        var before = File.ReadAllText(place).Replace($"\"files\": \"{hash}\"", written.Replace("{0}", new string('a', 64), StringComparison.Ordinal), StringComparison.Ordinal);
        before.ShouldContain("aaaa");
        File.WriteAllText(place, before);

        using var made = Make(source);

        made.Manifest.Files.ShouldBe(hash);
        File.ReadAllText(Path.Combine(made.Folder, PluginManifest.FileName)).ShouldBe(before.Replace(written.Replace("{0}", new string('a', 64), StringComparison.Ordinal), expected.Replace("{1}", hash, StringComparison.Ordinal), StringComparison.Ordinal));
        File.ReadAllText(place).ShouldBe(before);
    }

    [Fact]
    public void Dispose_Package_LeavesNothingBehind()
    {
        using var folder = new TemporaryFolder();
        string place;
        using (var made = Make(PackageExamples.Folder(folder.Path)))
        {
            place = made.Folder;
            Directory.Exists(place).ShouldBeTrue();
        }

        Directory.Exists(place).ShouldBeFalse();
        Directory.Exists(Path.GetFullPath(Path.Combine(place, "..", ".."))).ShouldBeFalse();
    }

    [Fact]
    public void Make_LinkOrArchive_IsRefusedAsInstallingRefusesIt()
    {
        using var folder = new TemporaryFolder();
        var source = PackageExamples.Folder(folder.Path);
        File.WriteAllText(Path.Combine(source, "mau", "goi.bin"), "PK\u0003\u0004");
        Refused(source, PluginDiagnostics.PackageNested);
        File.Delete(Path.Combine(source, "mau", "goi.bin"));
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(Path.Combine(source, "mau", "lien-ket.md"), Path.Combine(source, "mau", "bao-cao.md"));
        Refused(source, PluginDiagnostics.PackageLink);
    }

    [Fact]
    public void Make_BrokenManifest_IsToldAtItsPlace()
    {
        using var folder = new TemporaryFolder();
        var source = PackageExamples.Folder(folder.Path);
        File.WriteAllText(Path.Combine(source, PluginManifest.FileName), "{\n  \"id\": \"x\",\n  \"ID\": 1\n}");
        var diagnostics = new DiagnosticBag();
        UnpackedPackage.Make(source, diagnostics).ShouldBeNull();
        diagnostics.ToSorted()[0].Span!.File.ShouldBe($"{source}/plan-plugin.json");
    }

    private static void Refused(string source, DiagnosticDescriptor descriptor)
    {
        var diagnostics = new DiagnosticBag();
        UnpackedPackage.Make(source, diagnostics).ShouldBeNull();
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe([descriptor.Id]);
    }

    private static UnpackedPackage Make(string folder)
    {
        var diagnostics = new DiagnosticBag();
        return UnpackedPackage.Make(folder, diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
    }

    private static UnpackedPackage Open(string package)
    {
        var diagnostics = new DiagnosticBag();
        return UnpackedPackage.Open(package, diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
    }

    private static byte[] Bytes(UnpackedPackage package)
    {
        using var bytes = new MemoryStream();
        package.Pack(bytes);
        return bytes.ToArray();
    }

    private static List<(string Path, string Hash)> Contents(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))))).OrderBy(f => f.Item1, StringComparer.Ordinal)];
}
