using System.Xml.Linq;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Tests.Plugins;

public sealed class PluginNewTests
{
    [Fact]
    public async Task New_Pack_SaysTheNextCommandsWhichWork()
    {
        using var ward = await Ward.WithPackAsync();
        var other = ward.At("mẫu khác");
        var run = await Run.Of("plugin", "new", other, "--id", "huong-an.khac");
        run.Code.ShouldBe(0);
        run.Error.ShouldContain($"plan plugin pack {other.Replace('\\', '/')}");
        run.Error.ShouldContain("plan plugin install huong-an.khac-0.1.0.zip");

        var checkedIt = await Run.Of("plugin", "verify", other);
        checkedIt.ShouldBe(new Run(0, "huong-an.khac 0.1.0: 0 lỗi, 0 cảnh báo.\n", ""));
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("assembly")]
    public async Task New_OverFiles_LeavesThem(string kind)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "README.md"), "của tôi");
        var run = await Run.Of("plugin", "new", folder.Path, "--id", "a.b", "--kind", kind);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6102");
        Directory.GetFiles(folder.Path).Length.ShouldBe(1);
        (await File.ReadAllTextAsync(Path.Combine(folder.Path, "README.md"))).ShouldBe("của tôi");
    }

    [Theory]
    [InlineData("pack", "huong-an.mau-1", "Mau1")]
    [InlineData("assembly", "huong-an.so-lieu", "HuongAn.SoLieu")]
    [InlineData("assembly", "so-lieu", "SoLieu")]
    [InlineData("assembly", "plan.2026", "Plan.N2026")]
    public async Task New_Files_HaveNoWordLeftAndAManifestThatHolds(string kind, string id, string name)
    {
        using var folder = new TemporaryFolder();
        (await Run.Of("plugin", "new", folder.Path, "--id", id, "--kind", kind)).Code.ShouldBe(0);
        foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
            $"{Path.GetFileName(file)} {await File.ReadAllTextAsync(file)}".ShouldNotMatch("@[A-Z]+@", file);

        var diagnostics = new DiagnosticBag();
        var manifest = ManifestReader.Read(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "plan-plugin.json")), "plan-plugin.json", diagnostics).ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
        manifest.Id.ShouldBe(id);
        manifest.Host.Contains(HostOffer.Current.Version).ShouldBeTrue();
        if (kind == "pack") return;
        manifest.Entry!.Assembly.ShouldBe($"{name}.dll");
        File.Exists(Path.Combine(folder.Path, $"{name}.csproj")).ShouldBeTrue();
        File.Exists(Path.Combine(folder.Path, "tests", $"{name}.Tests.csproj")).ShouldBeTrue();
        File.Exists(Path.Combine(folder.Path, $"{manifest.Entry.Type.Split('.')[^1]}.cs")).ShouldBeTrue();
    }

    [Fact]
    public async Task New_Tests_UseTheVersionsOfThisRepository()
    {
        using var folder = new TemporaryFolder();
        await Run.Of("plugin", "new", folder.Path, "--id", "a.b", "--kind", "assembly");
        var here = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(p => p.Attribute("Include")!.Value, p => p.Attribute("Version")!.Value, StringComparer.Ordinal);
        foreach (var package in XDocument.Load(Path.Combine(folder.Path, "tests", "A.B.Tests.csproj")).Descendants("PackageReference").Where(p => p.Attribute("Include")!.Value != "Plan.Sdk.Testing"))
            package.Attribute("Version")!.Value.ShouldBe(here[package.Attribute("Include")!.Value]);
    }

    [Fact]
    public async Task New_NameThatIsNoId_IsRefusedWithWhatToWrite()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("plugin", "new", Path.Combine(folder.Path, "Số liệu"));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("PLAN6140");
        run.Error.ShouldContain("--id");
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }
}
