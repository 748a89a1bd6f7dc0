using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Tests.Plugins;

public sealed class PluginInstallTests
{
    [Fact]
    public async Task Install_FirstOne_WritesPluginsYamlWhichIsRight()
    {
        using var ward = await Ward.WithPackAsync();
        var run = await ward.InstallAsync(await ward.PackAsync());
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldStartWith("Đang dùng huong-an.mau-phuong 0.1.0.\n");
        var file = Path.Combine(ward.Workspace, "plugins.yaml");
        var diagnostics = new DiagnosticBag();
        PluginsFileReader.Read(await File.ReadAllBytesAsync(file), file, ward.Workspace, diagnostics)!.Model.Plugins.Single().Id.ShouldBe(Ward.Id);
        (await Run.Of("validate", ward.Workspace)).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("plugins/Sql")]
    [InlineData("plugins/Http")]
    [InlineData("plugins/Csv")]
    public async Task Lines_OfShippedPlugins_AreForTheOperatorToFillIn(string plugin)
    {
        var manifest = ManifestReader.Read(await File.ReadAllBytesAsync(Repository.PathOf($"{plugin}/plan-plugin.json")), "", new())!;

        new Cli.Plugins.SettingLines(manifest, Language.Vietnamese).File().ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(manifest.Id));
    }

    [Fact]
    public async Task Lines_BeforeTheyAreFilledIn_AreToldOneByOneAndAfterwardsRight()
    {
        using var folder = new TemporaryFolder();
        var manifest = ManifestReader.Read(await File.ReadAllBytesAsync(Repository.PathOf("plugins/Csv/plan-plugin.json")), "", new())!;
        var lines = new Cli.Plugins.SettingLines(manifest, Language.English).File();

        Read(lines).Select(d => d.Id).ShouldBe(["PLAN9132", "PLAN9132", "PLAN9132"]);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "so.csv"), "a;b\n");
        Read(lines.Replace("name:  #", "name: so-giao-duc #", StringComparison.Ordinal).Replace("query:  #", "query: tre-em #", StringComparison.Ordinal).Replace("file:  #", "file: so.csv #", StringComparison.Ordinal)).ShouldBeEmpty();

        IReadOnlyList<Diagnostic> Read(string text)
        {
            var diagnostics = new DiagnosticBag();
            var document = PluginsFileReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "plugins.yaml", folder.Path, diagnostics);
            if (document is not null) PluginSettingsReader.Read(document, 0, manifest, folder.Path, diagnostics);
            return diagnostics.ToSorted();
        }
    }

    [Fact]
    public async Task Install_SecondPlugin_PrintsLinesAndLeavesTheFile()
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        var file = Path.Combine(ward.Workspace, "plugins.yaml");
        var before = await File.ReadAllTextAsync(file);
        var sql = ward.At("sql.zip");
        (await Run.Of("plugin", "pack", Repository.PathOf("plugins/Sql"), "-o", sql)).Code.ShouldBe(0);

        var run = await ward.InstallAsync(sql);

        run.Code.ShouldBe(0);
        run.Out.ShouldContain("  - id: plan.sql\n    settings:\n      source:  # CẦN ĐIỀN: Tên nguồn số liệu mà kế hoạch dùng\n");
        run.Error.ShouldContain("plugins.yaml chưa có phần mở rộng này");
        (await File.ReadAllTextAsync(file)).ShouldBe(before);
        (await ward.InWorkspaceAsync("list")).Out.ShouldMatch("plan.sql +0.1.0 +– +chưa dùng");
    }

    [Fact]
    public async Task Install_Again_SaysItAndAsksNothing()
    {
        using var ward = await Ward.WithPackAsync();
        var package = await ward.PackAsync();
        await ward.InstallAsync(package);
        (await ward.InstallAsync(package)).ShouldBe(new Run(0, "Đang dùng huong-an.mau-phuong 0.1.0.\n", ""));
    }

    [Fact]
    public async Task Install_WhatDoesNotFit_ChangesNothingAndNamesAVersionThatFits()
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        Ward.Change(Path.Combine(ward.Pack, "plan-plugin.json"), t => t.Replace("\"0.1.0\",\n    \"below\"", "\"0.9.0\",\n    \"below\"", StringComparison.Ordinal).Replace("\"version\": \"0.1.0\"", "\"version\": \"0.2.0\"", StringComparison.Ordinal));
        var unfit = ward.At("unfit");
        Directory.CreateDirectory(unfit);
        var files = new DiagnosticBag();
        foreach (var file in Directory.GetFiles(ward.Pack, "*.*", SearchOption.TopDirectoryOnly).Where(f => !Path.GetFileName(f).StartsWith('.'))) File.Copy(file, Path.Combine(unfit, Path.GetFileName(file)));
        var list = PackageFiles.Build(unfit, "", files)!;
        await File.WriteAllBytesAsync(Path.Combine(unfit, "plan-plugin.files"), list.ToBytes());
        Ward.Change(Path.Combine(unfit, "plan-plugin.json"), t => t.Replace(new string('0', 64), list.Hash(), StringComparison.Ordinal));

        var run = await ward.InstallAsync(unfit);

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN9061");
        run.Error.ShouldContain("hãy dùng bản 0.1.0 đã có sẵn");
        (await ward.InWorkspaceAsync("list")).Out.ShouldContain("0.1.0");
    }

    [Fact]
    public async Task Install_BareName_IsLookedForBesideTheProgram()
    {
        using var ward = await Ward.WithPackAsync();
        var bundle = Path.Combine(AppContext.BaseDirectory, "packages");
        Directory.CreateDirectory(bundle);
        var (old, now) = (Path.Combine(bundle, $"{Ward.Id}-0.9.0.zip"), Path.Combine(bundle, $"{Ward.Id}-0.10.0-rc.1.zip"));
        try
        {
            File.Move(await ward.PackAsync("0.9.0"), old, overwrite: true);
            File.Move(await ward.PackAsync("0.10.0-rc.1"), now, overwrite: true);
            (await ward.InstallAsync(Ward.Id)).Out.ShouldStartWith("Đang dùng huong-an.mau-phuong 0.10.0-rc.1.\n");
            var unknown = await ward.InstallAsync("huong-an.mau");
            unknown.Code.ShouldBe(1);
            unknown.Error.ShouldContain("PLAN6144");
            unknown.Error.ShouldContain(Ward.Id);
        }
        finally
        {
            File.Delete(old);
            File.Delete(now);
        }
    }

    [Fact]
    public async Task Install_NoWorkspace_IsTold()
    {
        using var ward = await Ward.WithPackAsync();
        var run = await Run.Of("plugin", "install", await ward.PackAsync(), "--workspace", ward.At("mau"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6143");
        Directory.Exists(Path.Combine(ward.At("mau"), "plugins")).ShouldBeFalse();
    }

    [Fact]
    public async Task Install_PluginsYamlWithAMistake_IsToldAndTheLinesArePrinted()
    {
        using var ward = await Ward.WithPackAsync();
        await File.WriteAllTextAsync(Path.Combine(ward.Workspace, "plugins.yaml"), "apiVersion: plan/v1\nkind: Plugins\nplugin: []\n");
        var run = await ward.InstallAsync(await ward.PackAsync());
        run.Code.ShouldBe(0);
        run.Error.ShouldContain("plugins.yaml:3:1");
        run.Out.ShouldContain("  - id: huong-an.mau-phuong\n");
    }
}
