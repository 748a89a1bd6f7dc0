using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

public sealed class WhyCommandTests
{
    private static readonly string Ward = Repository.PathOf("examples/phuong-2026/plans/08-kh-ubnd-2026.yaml");

    [Theory]
    [InlineData("target", "objectives.stages[0].targets[0].atLeast")]
    [InlineData("id", "kham-suc-khoe-2030")]
    [InlineData("task", "day-boi")]
    [InlineData("value", "document.subject")]
    [InlineData("basis", "kh-tinh")]
    public async Task Why_Value_PrintsItsWayUpToThePaperThatIsOnlyCited(string name, string path)
    {
        var run = await Run.Of("why", $"{Ward}#{path}");
        (run.Code, run.Error).ShouldBe((0, ""));
        run.Out.Replace($"{Repository.Root}/", "", StringComparison.Ordinal).ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(name));
    }

    [Fact]
    public async Task Why_HuongAn_EndsAtTheCitedPapers()
    {
        var run = await Run.Of("why", $"{Repository.PathOf("examples/huong-an/plans/79-kh-ubnd-2019.yaml")}#tre-em-tiep-can-2025", "--lang", "en");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("Quyết định số 1437/QĐ-TTg");
        run.Out.ShouldContain("its content is not in the workspace");
    }

    [PythonFact]
    public async Task Why_Json_FollowsItsSchemaAndNamesThePlaces()
    {
        foreach (var path in (string[])["objectives.stages[0].targets[0].atLeast", "day-boi", "document.subject", "kh-tinh"])
        {
            var run = await Run.Of("why", $"{Ward}#{path}", "--format", "json");
            run.Code.ShouldBe(0);
            (await OutputSchema.FaultsOf("why", run.Out)).ShouldBeEmpty();
            (await OutputSchema.FaultsOf("why", run.Out.Replace("\"contentKnown\": false", "\"contentKnown\": true", StringComparison.Ordinal))).ShouldNotBeEmpty();
            using var json = JsonDocument.Parse(run.Out);
            foreach (var hop in json.RootElement.GetProperty("hops").EnumerateArray().Where(h => h.GetProperty("contentKnown").GetBoolean()))
                File.ReadAllLines(hop.GetProperty("file").GetString()!).Length.ShouldBeGreaterThanOrEqualTo(hop.GetProperty("line").GetInt32());
        }
    }

    [Theory]
    [InlineData("kham-suc-khoe-2037", "kham-suc-khoe-2027")]
    [InlineData("objectives.stages[0].targets[0].atLest", "objectives.stages[0].targets[0].atLeast")]
    [InlineData("objectives.stages[7]", "objectives.stages[1]")]
    [InlineData("objectivse.stages", "objectives")]
    public async Task Why_ValueThatIsNotThere_NamesTheNearest(string path, string nearest)
    {
        var run = await Run.Of("why", $"{Ward}#{path}");
        (run.Code, run.Out).ShouldBe((2, ""));
        run.Error.ShouldContain($"ý bạn là “{nearest}”?");
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    public async Task Why_NoValue_IsWrongUsage(string end)
    {
        var run = await Run.Of("why", $"{Ward}{end}");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("kham-suc-khoe-2027");
    }

    [Fact]
    public async Task Why_FileThatIsNotThere_IsTold() => (await Run.Of("why", "khong-co.yaml#a")).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Error.ShouldContain("PLAN6001"));

    [Fact]
    public async Task Why_PlanWithErrors_SaysThemAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/phuong-2026"));
        var plan = Path.Combine(folder.Path, "plans", "08-kh-ubnd-2026.yaml");
        await File.WriteAllTextAsync(plan, (await File.ReadAllTextAsync(plan)).Replace("audiences:", "audience:", StringComparison.Ordinal));
        var run = await Run.Of("why", $"{plan}#kham-suc-khoe-2027");
        (run.Code, run.Out).ShouldBe((1, ""));
        run.Error.ShouldContain("PLAN1046");
    }

    [Fact]
    public async Task Why_FigureOfAReport_LeadsToItsTargetAndOn()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/phuong-2026"));
        var report = Path.Combine(folder.Path, "data", "tram-y-te", "2026.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(report)!);
        await File.WriteAllTextAsync(report, "apiVersion: plan/v1\nkind: Submission\nplan: minh-hoa-tre-em-2026-2030\nrule: nam\nunit: tram-y-te\nperiod: \"2026\"\nfigures:\n  - {indicator: kham-suc-khoe-2027, value: 87}\n");
        var run = await Run.Of("why", $"{report}#figures[0].value");
        run.Code.ShouldBe(0, run.Error);
        run.Out.Replace($"{folder.Path}/", "", StringComparison.Ordinal).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Why_PlansThatCarryOutEachOther_End()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/phuong-2026"));
        var province = Path.Combine(folder.Path, "plans", "15-kh-ubnd-2026-tinh.yaml");
        await File.WriteAllTextAsync(province, (await File.ReadAllTextAsync(province)).Replace("bases:\n", "implements: minh-hoa-tre-em-2026-2030\nbases:\n", StringComparison.Ordinal));
        (await Run.Of("why", $"{province}#kham-suc-khoe-2027")).Code.ShouldBe(0);
    }
}
