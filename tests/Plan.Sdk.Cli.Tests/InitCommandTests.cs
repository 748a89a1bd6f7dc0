namespace Plan.Sdk.Cli.Tests;

public sealed class InitCommandTests
{
    [Fact]
    public async Task Init_NewFolder_ValidatesInSilenceAndRenders()
    {
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "phường tôi");
        (await Run.Of("init", root)).Code.ShouldBe(0);
        (await Run.Of("validate", root)).ShouldBe(new Run(0, "1 kế hoạch: 0 lỗi, 0 cảnh báo.\n", ""));
        var render = await Run.Of("render", root, "--format", "docx,html,txt", "--output", Path.Combine(root, "output"));
        render.Code.ShouldBe(0);
        File.Exists(Path.Combine(root, "output", "ke-hoach-dau-tien.docx")).ShouldBeTrue();
    }

    [Fact]
    public async Task Init_EachYaml_PointsTheEditorAtTheSchema()
    {
        using var folder = new TemporaryFolder();
        await Run.Of("init", folder.Path);
        foreach (var yaml in Directory.GetFiles(folder.Path, "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(yaml).First();
            first.ShouldStartWith("# yaml-language-server: $schema=");
            File.Exists(Path.Combine(Path.GetDirectoryName(yaml)!, first[(first.IndexOf('=') + 1)..])).ShouldBeTrue(yaml);
        }
    }

    [Fact]
    public async Task Init_Twice_LeavesWhatIsThere()
    {
        using var folder = new TemporaryFolder();
        await Run.Of("init", folder.Path);
        var plan = Path.Combine(folder.Path, "plans", "ke-hoach-dau-tien.yaml");
        await File.WriteAllTextAsync(plan, "của tôi");
        var again = await Run.Of("init", folder.Path);
        again.Code.ShouldBe(1);
        again.Error.ShouldContain("PLAN6102");
        (await File.ReadAllTextAsync(plan)).ShouldBe("của tôi");
    }

    [Fact]
    public async Task Init_WithTemplates_TheyAreUsed()
    {
        using var folder = new TemporaryFolder();
        await Run.Of("init", folder.Path, "--with-templates");
        var template = Path.Combine(folder.Path, "templates", "ke-hoach.md");
        await File.AppendAllTextAsync(template, "\nDòng thêm của phường.\n");
        await Run.Of("render", folder.Path, "--format", "txt", "--output", Path.Combine(folder.Path, "out"));
        (await File.ReadAllTextAsync(Path.Combine(folder.Path, "out", "ke-hoach-dau-tien.txt"))).ShouldContain("Dòng thêm của phường.");
    }

    [Fact]
    public async Task Validate_OwnPartWithAMistake_IsToldAndARightOneChangesThePaper()
    {
        using var folder = new TemporaryFolder();
        await Run.Of("init", folder.Path);
        var part = Path.Combine(folder.Path, "templates", "chi-tieu.md");
        Directory.CreateDirectory(Path.GetDirectoryName(part)!);
        await File.WriteAllTextAsync(part, "---\nid: chi-tieu\ntitle: Chỉ tiêu\nkind: part\n---\n{{- $.target.figre -}}\n");
        var wrong = await Run.Of("validate", folder.Path);
        wrong.Code.ShouldBe(1);
        wrong.Out.ShouldContain("chi-tieu.md:6:");
        wrong.Out.ShouldContain("figure");

        await File.WriteAllTextAsync(part, "---\nid: chi-tieu\ntitle: Chỉ tiêu\nkind: part\n---\n{{- $.target.indicator ?? '' -}}\n");
        (await Run.Of("render", folder.Path, "--format", "txt", "--output", Path.Combine(folder.Path, "out"))).Code.ShouldBe(0);
        (await File.ReadAllTextAsync(Path.Combine(folder.Path, "out", "ke-hoach-dau-tien.txt"))).ShouldContain("- tỷ lệ trẻ em được khám sức khỏe định kỳ\n");
    }
}
