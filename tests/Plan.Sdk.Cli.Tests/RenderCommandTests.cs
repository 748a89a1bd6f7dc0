namespace Plan.Sdk.Cli.Tests;

public sealed class RenderCommandTests
{
    [Fact]
    public async Task Render_HuongAn_WritesThreeFormatsAndWarns()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("render", Repository.PathOf("examples/huong-an"), "--format", "docx,html,txt", "--output", folder.Path);
        run.Code.ShouldBe(0);
        Names(folder).ShouldBe(["79-KH-UBND-2019.docx", "79-KH-UBND-2019.html", "79-KH-UBND-2019.txt"]);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        run.Error.ShouldContain("cảnh báo PLAN2001");
    }

    [Fact]
    public async Task Render_OneBadPlan_TheOthersAreWritten()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/phuong-2026"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "plans", "a-hong.yaml"), "apiVersion: plan/v1\nkind: ActionPlan\nid: hong\nsubjct: x\n");
        var output = Path.Combine(folder.Path, "out");
        var run = await Run.Of("render", folder.Path, "--output", output);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("a-hong.yaml");
        Directory.GetFiles(output).Length.ShouldBe(4);
    }

    [Fact]
    public async Task Render_Error_LeavesTheOldFileAsItWas()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        var plan = Path.Combine(folder.Path, "plans", "79-kh-ubnd-2019.yaml");
        var output = Path.Combine(folder.Path, "out");
        (await Run.Of("render", plan, "--output", output)).Code.ShouldBe(0);
        var before = await File.ReadAllBytesAsync(Path.Combine(output, "79-KH-UBND-2019.docx"));
        await File.AppendAllTextAsync(plan, "\nkinhphi: x\n");
        (await Run.Of("render", plan, "--output", output)).Code.ShouldBe(1);
        (await File.ReadAllBytesAsync(Path.Combine(output, "79-KH-UBND-2019.docx"))).ShouldBe(before);
        Directory.GetFiles(output).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Render_TwoPlansWithOneName_TheSecondIsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        var plans = Path.Combine(folder.Path, "plans");
        var copy = (await File.ReadAllTextAsync(Path.Combine(plans, "79-kh-ubnd-2019.yaml"))).Replace("id: huong-an-79-2019", "id: ban-sao", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(plans, "z.yaml"), copy);
        var run = await Run.Of("render", folder.Path, "--output", Path.Combine(folder.Path, "out"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6101");
        run.Error.ShouldContain("z.yaml");
    }

    [Fact]
    public async Task Render_OutputThatIsAFile_IsAnOutsideFailure()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "taken");
        await File.WriteAllTextAsync(output, "x");
        var run = await Run.Of("render", Repository.PathOf("examples/huong-an"), "--output", output);
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("lỗi PLAN6105: Không ghi được “");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Render_Folders_AreKept()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.Of("render", Repository.PathOf("examples"), "--format", "txt", "--output", folder.Path);
        run.Code.ShouldBe(0);
        Directory.GetFiles(folder.Path, "*.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f)).Order(StringComparer.Ordinal)
            .ShouldBe([
                Path.Combine("huong-an", "plans", "79-KH-UBND-2019.txt"),
                Path.Combine("phuong-2026", "amendments", "12-KH-UBND-2027.txt"),
                Path.Combine("phuong-2026", "plans", "05-KH-UBND-2026.txt"),
                Path.Combine("phuong-2026", "plans", "08-KH-UBND-2026.txt"),
                Path.Combine("phuong-2026", "plans", "15-KH-UBND-2026.txt"),
                Path.Combine("phuong-2026", "plans", "du-thao-chuyen-doi-so-2027.txt"),
                Path.Combine("thanh-xuan", "plans", "260-KH-UBND-2020.txt"),
            ]);
    }

    private static IEnumerable<string?> Names(TemporaryFolder folder) => Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
