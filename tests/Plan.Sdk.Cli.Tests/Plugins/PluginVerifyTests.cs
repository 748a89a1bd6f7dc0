using System.Text.Json;

namespace Plan.Sdk.Cli.Tests.Plugins;

public sealed class PluginVerifyTests
{
    public static TheoryData<string> ShippedPacks => [.. Directory.GetFiles(Repository.PathOf("plugins"), "plan-plugin.files", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(f)!)).Where(f => f.Split(Path.DirectorySeparatorChar).Length == 2).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Verify_NewerHostNeeded_IsTold()
    {
        using var ward = await Ward.WithPackAsync();
        Ward.Change(Path.Combine(ward.Pack, "plan-plugin.json"), t => t.Replace("\"min\": \"0.1.0\"", "\"min\": \"0.9.0\"", StringComparison.Ordinal));
        var run = await Run.Of("plugin", "verify", ward.Pack, "--lang", "en");
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("PLAN9061");
        run.Out.ShouldEndWith("huong-an.mau-phuong 0.1.0: 1 error(s), 0 warning(s).\n");
    }

    [Fact]
    public async Task Verify_Queries_AreReadAndHeldAgainstTheSettings()
    {
        using var ward = await Ward.WithPackAsync();
        Directory.CreateDirectory(Path.Combine(ward.Pack, "queries"));
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, "queries", "theo-ky.yaml"), "apiVersion: plan/v1\nkind: DatabaseQuery\nsql: SELECT 1\ncolumns: [{name: donVi}, {name: donVi}]\n");
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, "queries", "mang.yaml"), "apiVersion: plan/v1\nkind: WebQuery\naddress: \"{goc}/so-lieu\"\nrows: /rows\ncolumns: [{name: donVi}]\n");
        var run = await Run.Of("plugin", "verify", ward.Pack);
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("mau/queries/theo-ky.yaml:1:1: lỗi PLAN9553");
        run.Out.ShouldContain("mau/queries/theo-ky.yaml:4:33: lỗi PLAN9557");
        run.Out.ShouldContain("mau/queries/mang.yaml:3:10: lỗi PLAN9554");
        run.Out.ShouldContain("cảnh báo PLAN6145");
    }

    [Theory]
    [InlineData("DELETE FROM so_lieu", "“DELETE”")]
    [InlineData("UPDATE so_lieu SET gia_tri = 0", "“UPDATE”")]
    [InlineData("/* đọc */ SELECT 1", null)]
    [InlineData("with s as (select 1 as a) select a from s", null)]
    public async Task Verify_QueryThatDoesNotOnlyRead_IsToldAtItsPlace(string sql, string? told)
    {
        using var ward = await Ward.WithPackAsync();
        Directory.CreateDirectory(Path.Combine(ward.Pack, "queries"));
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, "queries", "theo-ky.yaml"), $"apiVersion: plan/v1\nkind: DatabaseQuery\nsql: {sql}\n");
        var run = await Run.Of("plugin", "verify", ward.Pack);
        run.Out.Contains("queries/theo-ky.yaml:3:6: lỗi PLAN9559", StringComparison.Ordinal).ShouldBe(told is not null, run.Out);
        if (told is not null) run.Out.ShouldContain(told);
    }

    [Fact]
    public async Task Verify_TextsThatTemplatesInclude_AreCheckedThereAndToldOnce()
    {
        using var ward = await Ward.WithPackAsync();
        Directory.CreateDirectory(Path.Combine(ward.Pack, "texts"));
        Ward.Change(Path.Combine(ward.Pack, "plan-plugin.json"), t => t.Replace("[\"templates\"]", "[\"templates\", \"texts\"]", StringComparison.Ordinal));
        await File.AppendAllTextAsync(Path.Combine(ward.Pack, "templates", "mau-phuong.md"), "\n{{ include 'ket-tin' }}\n");
        var text = Path.Combine(ward.Pack, "texts", "ket-tin.md");
        await File.WriteAllTextAsync(text, "---\nid: ket-tin\ntitle: Kết tin\nkind: part\n---\n{{ plan.document.isuer.name }}\n");
        var wrong = await Run.Of("plugin", "verify", ward.Pack);
        wrong.Out.Split("mau/texts/ket-tin.md:6:").Length.ShouldBe(2, wrong.Out);
        wrong.Out.ShouldEndWith(" 1 lỗi, 0 cảnh báo.\n");

        Ward.Change(text, t => t.Replace("isuer", "issuer", StringComparison.Ordinal));
        (await Run.Of("plugin", "verify", ward.Pack)).ShouldBe(new Run(0, "huong-an.mau-phuong 0.1.0: 0 lỗi, 0 cảnh báo.\n", ""));
    }

    [Theory]
    [MemberData(nameof(ShippedPacks))]
    public async Task Verify_ShippedPack_IsRight(string pack)
    {
        var run = await Run.Of("plugin", "verify", Repository.PathOf(pack));
        run.Code.ShouldBe(0, run.Out);
        run.Out.ShouldEndWith(": 0 lỗi, 0 cảnh báo.\n");
    }

    [Fact]
    public async Task Verify_DeclaredTemplatesThatAreNotThere_AreTold()
    {
        using var ward = await Ward.WithPackAsync();
        Directory.Delete(Path.Combine(ward.Pack, "templates"), recursive: true);
        (await Run.Of("plugin", "verify", ward.Pack)).Out.ShouldContain("cảnh báo PLAN6146");
    }

    [Fact]
    public async Task Verify_ChangedPackage_IsModifiedAndTheJsonSaysSo()
    {
        using var ward = await Ward.WithPackAsync();
        var unpacked = ward.At("unpacked");
        System.IO.Compression.ZipFile.ExtractToDirectory(await ward.PackAsync(), unpacked);
        (await Run.Of("plugin", "verify", unpacked)).Code.ShouldBe(0);
        await File.AppendAllTextAsync(Path.Combine(unpacked, "templates", "mau-phuong.md"), "\nThêm.\n");
        var run = await Run.Of("plugin", "verify", unpacked, "--format", "json");
        run.Code.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Out);
        var finding = json.RootElement.GetProperty("diagnostics")[0];
        finding.GetProperty("file").GetString()!.ShouldEndWith("unpacked/plan-plugin.files");
        finding.GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public async Task Verify_NoPackage_IsTold() => (await Run.Of("plugin", "verify", "khong-co.zip")).Out.ShouldBe("khong-co.zip:1:1: lỗi PLAN9200: Không tìm thấy tệp hay thư mục “khong-co.zip”; hãy kiểm tra lại đường dẫn.\n1 lỗi, 0 cảnh báo.\n");
}
