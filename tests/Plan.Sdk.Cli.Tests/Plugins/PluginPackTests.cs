using System.IO.Compression;

namespace Plan.Sdk.Cli.Tests.Plugins;

public sealed class PluginPackTests
{
    [Fact]
    public async Task Pack_Twice_GivesTheSameBytesAndLeavesTheFolderAlone()
    {
        using var ward = await Ward.WithPackAsync();
        var before = Snapshot(ward.Pack);
        var first = await File.ReadAllBytesAsync(await ward.PackAsync());
        foreach (var file in Directory.GetFiles(ward.Pack, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        (await File.ReadAllBytesAsync(await ward.PackAsync())).ShouldBe(first);
        Snapshot(ward.Pack).ShouldBe(before);
    }

    [Fact]
    public async Task Pack_Archive_IsReadByOthersAndHasNoHiddenFiles()
    {
        using var ward = await Ward.WithPackAsync();
        Directory.CreateDirectory(Path.Combine(ward.Pack, ".git", "objects"));
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, ".git", "objects", "x"), "x");
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, "cũ.zip"), "PK\u0003\u0004");
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, "templates", "Ghi chú đọc trước.txt"), "Đơn vị đọc trước khi sửa mẫu.\n");

        using var archive = ZipFile.OpenRead(await ward.PackAsync());

        archive.Entries.Select(e => e.FullName).ShouldBe(["plan-plugin.json", "README.md", "plan-plugin.files", "templates/Ghi chú đọc trước.txt", "templates/mau-phuong.md"]);
        using var note = new StreamReader(archive.GetEntry("templates/Ghi chú đọc trước.txt")!.Open());
        (await note.ReadToEndAsync()).ShouldBe("Đơn vị đọc trước khi sửa mẫu.\n");
        using var list = new StreamReader(archive.GetEntry("plan-plugin.files")!.Open());
        (await list.ReadToEndAsync()).Split('\n').Length.ShouldBe(4);
    }

    [Fact]
    public async Task Pack_TemplateWithAMistake_IsToldAtItsLineAndNothingIsWritten()
    {
        using var ward = await Ward.WithPackAsync();
        Ward.Change(Path.Combine(ward.Pack, "templates", "mau-phuong.md"), t => t.Replace("plan.document.subject", "plan.document.sbject", StringComparison.Ordinal));
        var run = await Run.Of("plugin", "pack", ward.Pack, "--output", ward.At("goi.zip"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("templates/mau-phuong.md:8:");
        run.Error.ShouldContain("subject");
        File.Exists(ward.At("goi.zip")).ShouldBeFalse();
    }

    [Fact]
    public async Task Pack_ProjectThatIsNotPublished_IsTold()
    {
        using var ward = await Ward.WithPackAsync();
        var project = ward.At("so-lieu");
        await Run.Of("plugin", "new", project, "--id", "huong-an.so-lieu", "--kind", "assembly");
        var run = await Run.Of("plugin", "pack", project);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6141");
        run.Error.ShouldContain("dotnet publish");
    }

    [Fact]
    public async Task Pack_PublishedBeforeTheManifestChanged_IsTold()
    {
        using var ward = await Ward.WithPackAsync();
        var project = await CsvAsync(ward);
        Ward.Change(Path.Combine(project, "plan-plugin.json"), t => t.Replace("0.1.0", "0.2.0", StringComparison.Ordinal));
        var run = await Run.Of("plugin", "pack", project);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6142");
    }

    [Fact]
    public async Task Pack_Project_HasItsCodeAndIsVerified()
    {
        using var ward = await Ward.WithPackAsync();
        var package = ward.At("plan.csv.zip");
        var run = await Run.Of("plugin", "pack", await CsvAsync(ward), "-o", package);
        run.Code.ShouldBe(0, run.Error);
        (await Run.Of("plugin", "verify", package)).ShouldBe(new Run(0, "plan.csv 0.1.0: 0 lỗi, 0 cảnh báo.\n", ""));
        using var archive = ZipFile.OpenRead(package);
        archive.GetEntry("CsvHelper.dll").ShouldNotBeNull();
        archive.Entries.ShouldNotContain(e => e.Name.StartsWith("Plan.Sdk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pack_ProjectWithoutALibraryOfItsOwn_IsToldWhatIsMissing()
    {
        using var ward = await Ward.WithPackAsync();
        var project = await CsvAsync(ward);
        File.Delete(Path.Combine(project, "package", "CsvHelper.dll"));
        var run = await Run.Of("plugin", "pack", project, "-o", ward.At("goi.zip"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN9062");
        run.Error.ShouldContain("package/Plan.Csv.dll");
        run.Error.ShouldContain("CsvHelper");
        File.Exists(ward.At("goi.zip")).ShouldBeFalse();
    }

    [Fact]
    public async Task Pack_FolderWithoutManifest_IsTold()
    {
        using var folder = new TemporaryFolder();
        (await Run.Of("plugin", "pack", folder.Path)).Error.ShouldContain("PLAN9234");
        (await Run.Of("plugin", "pack", Path.Combine(folder.Path, "khong-co"))).Error.ShouldContain("PLAN9200");
    }

    /// <summary>A project as its author has it: what is built lies in <c>package/</c>.</summary>
    private static async Task<string> CsvAsync(Ward ward)
    {
        var project = ward.At("csv");
        var built = Repository.PathOf($"plugins/Csv/bin/{Configuration}/net10.0");
        Directory.CreateDirectory(Path.Combine(project, "package"));
        foreach (var file in Directory.GetFiles(built)) File.Copy(file, Path.Combine(project, "package", Path.GetFileName(file)));
        await File.WriteAllBytesAsync(Path.Combine(project, "plan-plugin.json"), await File.ReadAllBytesAsync(Path.Combine(built, "plan-plugin.json")));
        return project;
    }

    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static string Snapshot(string folder) =>
        string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}"));
}
