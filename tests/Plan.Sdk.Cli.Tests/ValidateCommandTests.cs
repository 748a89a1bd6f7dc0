using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

public sealed class ValidateCommandTests
{
    private static readonly string HuongAn = Repository.PathOf("examples/huong-an");

    [Fact]
    public async Task Validate_HuongAn_GivesTheFourWarningsOfItsReadme()
    {
        var run = await Run.Of("validate", HuongAn, "--format", "json");
        run.Code.ShouldBe(0);
        var readme = await File.ReadAllTextAsync(Path.Combine(HuongAn, "README.md"));
        using var json = JsonDocument.Parse(run.Out);
        var found = json.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        found.Count.ShouldBe(4);
        foreach (var diagnostic in found)
        {
            diagnostic.GetProperty("severity").GetString().ShouldBe("warning");
            readme.ShouldContain($"| `{diagnostic.GetProperty("id").GetString()}` | {diagnostic.GetProperty("line").GetInt32()}:{diagnostic.GetProperty("column").GetInt32()} |");
        }
    }

    [Fact]
    public async Task Validate_SourceThatIsNotThere_IsToldWhenDataIsAskedFor()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(HuongAn);
        var plan = Path.Combine(folder.Path, "plans", "79-kh-ubnd-2019.yaml");

        (await Run.Of("validate", plan)).Out.ShouldNotContain("PLAN33");
        var asked = await Run.Of("validate", plan, "--data");

        asked.Code.ShouldBe(0);
        asked.Out.ShouldContain("PLAN3301");
        asked.Out.ShouldContain("so-tre-em");
        asked.Out.ShouldContain("so-tap-huan");
    }

    [Fact]
    public async Task Validate_Ward2026_IsSilent()
    {
        var run = await Run.Of("validate", Repository.PathOf("examples/phuong-2026"));
        run.ShouldBe(new Run(0, "4 kế hoạch, 1 bản sửa đổi, 2 mẫu: 0 lỗi, 0 cảnh báo.\n", ""));
    }

    [Fact]
    public async Task Validate_AllDrafts_SaysDraft()
    {
        var run = await Run.Of("validate", Repository.PathOf("examples/phuong-2026"), "--all");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("dự thảo");
    }

    [Fact]
    public async Task Validate_IssuedDraft_IsAnError()
    {
        var run = await Run.Of("validate", Repository.PathOf("examples/phuong-2026/plans/du-thao-chuyen-doi-so.yaml"), "--issued");
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("lỗi PLAN28");
    }

    [Fact]
    public async Task Validate_FileThatIsNoText_LeavesTheTerminalAlone()
    {
        using var folder = new TemporaryFolder();
        var plan = Path.Combine(folder.Path, "a.yaml");
        await File.WriteAllBytesAsync(plan, [(byte)'a', 0x1b, (byte)'[', (byte)'2', (byte)'J', 0, 7]);
        var run = await Run.Of("validate", plan);
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("| a·[2J··");
        run.Out.ShouldNotContain('\u001b');
    }

    [Fact]
    public async Task Validate_LinkOutOfTheWorkspace_ShowsNothingOfItsTarget()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        folder.CopyFrom(HuongAn);
        var secret = Path.Combine(outside.Path, "b.yaml");
        await File.WriteAllTextAsync(secret, "bí mật\n");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "plans", "a.yaml"), secret);
        var run = await Run.Of("validate", Path.Combine(folder.Path, "plans", "a.yaml"));
        run.Code.ShouldBe(1);
        run.Out.ShouldNotContain("bí mật");
    }

    [Fact]
    public async Task Validate_MisspeltKey_ShowsLineCaretAndWhatWasMeant()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(HuongAn);
        var plan = Path.Combine(folder.Path, "plans", "79-kh-ubnd-2019.yaml");
        await File.WriteAllTextAsync(plan, (await File.ReadAllTextAsync(plan)).Replace("audiences:", "audience:", StringComparison.Ordinal));
        var run = await Run.Of("validate", plan);
        run.Code.ShouldBe(1);
        run.Out.Replace(folder.Path, "", StringComparison.Ordinal).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Validate_English_SpeaksEnglish()
    {
        var run = await Run.Of("validate", HuongAn, "--lang", "en");
        run.Out.ShouldContain("warning PLAN2001");
        run.Out.ShouldEndWith("1 plan(s): 0 error(s), 4 warning(s).\n");
    }

    [Fact]
    public async Task Validate_Sarif_HasVersionRulesAndRegions()
    {
        var run = await Run.Of("validate", HuongAn, "--format", "sarif");
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var sarif = json.RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        foreach (var result in sarif.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task Validate_PathThatIsNotThere_IsTold()
    {
        var run = await Run.Of("validate", "khong-co.yaml");
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("PLAN6001");
    }
}
