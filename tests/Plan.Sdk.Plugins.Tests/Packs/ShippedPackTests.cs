using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests.Packs;

/// <summary>The packs of <c>plugins/</c> as they lie in the repository: whole, and each change of them is seen.</summary>
public sealed class ShippedPackTests
{
    public static TheoryData<string, string, string> Packs => new()
    {
        { "Sql", "plan.sql", "queries" },
        { "Http", "plan.http", "queries" },
        { "HuongAn.BaoCao", "huong-an.bao-cao", "templates texts" },
        { "ThanhXuan.CongThongTin", "thanh-xuan.cong-thong-tin", "templates texts" },
    };

    [Theory]
    [MemberData(nameof(Packs))]
    public void Manifest_OfEach_IsReadWithoutAFinding(string folder, string id, string provides)
    {
        var diagnostics = new DiagnosticBag();
        var manifest = Read(Repository.PathOf($"plugins/{folder}"), diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        manifest.Id.ShouldBe(id);
        manifest.Kind.ShouldBe(PluginKind.Pack);
        string.Join(' ', manifest.Provides.Select(p => p.ToString().ToLowerInvariant())).ShouldBe(provides);
        foreach (var part in provides.Split(' ')) Directory.Exists(Path.Combine(Repository.PathOf($"plugins/{folder}"), part)).ShouldBeTrue(part);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Verify_Each_IsAsItWasMadeAndSeesAChange(string folder, string id, string provides)
    {
        using var copy = new TemporaryFolder();
        copy.CopyFrom(Repository.PathOf($"plugins/{folder}"));
        var manifest = Read(copy.Path, new());
        var diagnostics = new DiagnosticBag();
        PackageFiles.Verify(copy.Path, manifest, id, diagnostics).ShouldBeTrue();
        diagnostics.ToSorted().ShouldBeEmpty();

        var changed = Directory.GetFiles(Path.Combine(copy.Path, provides.Split(' ')[0]))[0];
        File.AppendAllText(changed, "\n");
        PackageFiles.Verify(copy.Path, manifest, id, diagnostics).ShouldBeFalse();
        diagnostics.ToSorted().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("HuongAn.BaoCao", "ubnd-phuong-huong-an", "examples/huong-an/organizations")]
    [InlineData("ThanhXuan.CongThongTin", "ubnd-quan-thanh-xuan", "examples/thanh-xuan/organizations")]
    public void Units_OfAWardsPack_NameAnOrganizationOfItsExample(string folder, string unit, string organizations)
    {
        Read(Repository.PathOf($"plugins/{folder}"), new()).Units.ShouldBe([unit]);
        Directory.GetFiles(Repository.PathOf(organizations)).Select(File.ReadAllText).ShouldContain(text => text.Contains($"\nid: {unit}\n"));
    }

    private static PluginManifest Read(string folder, DiagnosticBag diagnostics) => ManifestReader.Read(File.ReadAllBytes(Path.Combine(folder, "plan-plugin.json")), "plan-plugin.json", diagnostics)!;
}
