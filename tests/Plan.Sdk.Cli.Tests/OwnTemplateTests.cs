namespace Plan.Sdk.Cli.Tests;

/// <summary>A ward's own templates: checked without a plan, rendered, traced.</summary>
public sealed class OwnTemplateTests
{
    private static readonly string Ward = Repository.PathOf("examples/phuong-2026");
    private static readonly string Plan = Path.Combine(Ward, "plans", "08-kh-ubnd-2026.yaml");

    [Theory]
    [InlineData("nhac-viec", "txt")]
    [InlineData("the-chi-tieu", "html")]
    public async Task Render_TemplateThatMakesAText_WritesIt(string template, string format)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("render", Plan, "--template", template, "--output", folder.Path);
        run.Code.ShouldBe(0);
        var text = await File.ReadAllTextAsync(Path.Combine(folder.Path, $"08-KH-UBND-2026-{template}.{format}"));
        text.ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(template));
    }

    [Fact]
    public async Task Render_TextInAnotherFormat_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("render", Plan, "--template", "nhac-viec", "--format", "docx", "--output", folder.Path);
        run.ShouldBe(new Run(1, "", "lỗi PLAN6007: Mẫu “nhac-viec” chỉ ra tệp txt; bỏ --format, hoặc viết --format txt.\n"));
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Render_TextAmongOtherFormats_WritesItAndTellsOnce()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("render", Plan, "--template", "nhac-viec", "--format", "docx,txt,html", "--output", folder.Path);
        run.Code.ShouldBe(0);
        run.Error.ShouldBe("cảnh báo PLAN6007: Mẫu “nhac-viec” chỉ ra tệp txt; bỏ --format, hoặc viết --format txt.\n");
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Render_Part_IsToldAsOne()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("render", Plan, "--template", "viec", "--output", folder.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldStartWith("lỗi PLAN6008: “viec” là phần dùng chung (kind: part)");
    }

    [Fact]
    public async Task Validate_TemplateFile_IsHeldAgainstTheModel()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Ward);
        var template = Path.Combine(folder.Path, "templates", "nhac-viec.md");
        (await Run.Of("validate", template)).ShouldBe(new Run(0, "1 mẫu: 0 lỗi, 0 cảnh báo.\n", ""));
        await File.WriteAllTextAsync(template, (await File.ReadAllTextAsync(template)).Replace("plan.tasks", "plan.tsaks", StringComparison.Ordinal));
        foreach (var path in (string[])[template, Path.Combine(folder.Path, "templates"), folder.Path])
        {
            var run = await Run.Of("validate", path);
            run.Code.ShouldBe(1);
            run.Out.Replace(folder.Path, "", StringComparison.Ordinal).ShouldStartWith(
                """
                /templates/nhac-viec.md:8:22: lỗi PLAN4042: ActionPlan không có trường “tsaks”; ý bạn là “tasks”?
                      8 | {{~ for task in plan.tsaks ~}}
                        |                      ^^^^^
                """);
        }
    }

    [Fact]
    public async Task Validate_BuiltInTemplates_EjectedAreClean()
    {
        using var folder = new TemporaryFolder();
        (await Run.Of("init", folder.Path, "--with-templates")).Code.ShouldBe(0);
        var run = await Run.Of("validate", Path.Combine(folder.Path, "templates"), "--all");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("0 lỗi, 0 cảnh báo.");
    }

    /// <summary>What <c>eject</c> writes is the beginning of a package; its parts may move to <c>texts/</c>, its manifest comes when it is whole.</summary>
    [Fact]
    public async Task Validate_PackageThatBeganWithEject_FindsItsTexts()
    {
        using var folder = new TemporaryFolder();
        var templates = Path.Combine(folder.Path, "goi", "templates");
        (await Run.Of("template", "eject", "bao-cao", templates)).Code.ShouldBe(0);
        var report = Path.Combine(templates, "bao-cao.md");
        (await Run.Of("validate", report)).ShouldBe(new Run(0, "1 mẫu: 0 lỗi, 0 cảnh báo.\n", ""));

        var texts = Directory.CreateDirectory(Path.Combine(folder.Path, "goi", "texts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "goi", "plan-plugin.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(texts, "lien-he.md"), "---\nid: lien-he\nkind: part\n---\nLiên hệ: {{ plan.document.subject }}\n");
        await File.AppendAllTextAsync(report, "\n{{ include 'lien-he' }}\n");
        foreach (var path in (string[])[report, templates, texts, texts + Path.DirectorySeparatorChar, Path.Combine(texts, "lien-he.md")])
        {
            var run = await Run.Of("validate", path);
            run.Out.ShouldEndWith(" mẫu: 0 lỗi, 0 cảnh báo.\n", Case.Sensitive, path);
            run.Code.ShouldBe(0);
        }

        await File.WriteAllTextAsync(Path.Combine(texts, "lien-he.md"), "---\nid: lien-he\nkind: part\n---\nLiên hệ: {{ plan.document.subjct }}\n");
        foreach (var path in (string[])[report, Path.Combine(texts, "lien-he.md")]) (await Run.Of("validate", path)).Out.ShouldStartWith($"{Path.Combine(texts, "lien-he.md")}:5:27: lỗi PLAN4042");
    }

    [Fact]
    public async Task Validate_TemplateThatIsNotThere_IsTold() => (await Run.Of("validate", "khong-co.md")).Out.ShouldContain("PLAN6001");

    [Theory]
    [InlineData("vi", "# Ngôn ngữ mẫu\n")]
    [InlineData("en", "# The template language\n")]
    public async Task Manual_EachLanguage_IsPrintedWhole(string language, string title)
    {
        var run = await Run.Of("template", "manual", "--lang", language);
        run.Code.ShouldBe(0);
        run.Out.ShouldStartWith(title);
        run.Out.ShouldContain("array.sort");
        run.Out.ShouldContain("PLAN4053");
    }

    [Fact]
    public async Task Trace_Text_NamesTemplateAndPlanLines()
    {
        var run = await Run.Of("template", "trace", Plan, "--template", "nhac-viec");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("nhac-viec.md:12:");
        run.Out.ShouldContain("  tasks[0].subtasks[0]\n");
    }
}
