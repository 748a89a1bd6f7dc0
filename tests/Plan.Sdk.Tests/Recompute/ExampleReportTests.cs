using System.Globalization;
using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Tests.Recompute;

/// <summary>Each figure in the reports of the examples: worked out again by a script that knows nothing of the SDK, and followed to the lines it came from.</summary>
public sealed class ExampleReportTests
{
    public static TheoryData<string, string, string> Reports => new()
    {
        { Examples.HuongAn, "bao-cao-nam", "2019" }, { Examples.HuongAn, "bao-cao-nam", "2020" }, { Examples.HuongAn, "bao-cao-nam", "2021" }, { Examples.HuongAn, "bao-cao-nam", "2022" },
        { Examples.ThanhXuan, "nam", "2021" }, { Examples.ThanhXuan, "nam", "2022" }, { Examples.ThanhXuan, "nam", "2023" }, { Examples.ThanhXuan, "nam", "2024" },
    };

    [PythonTheory(RecomputeScript.Module)]
    [MemberData(nameof(Reports))]
    public async Task Report_EachFigure_AgreesWithTheScript(string plan, string rule, string period)
    {
        var (report, _) = await Make(plan, rule, period, "bao-cao");
        var (now, before) = (Recompute(plan, period), Recompute(plan, Before(period)));
        report.Results.ShouldNotBeEmpty();
        foreach (var result in report.Results.AsSpan())
        {
            var answer = now.RootElement.GetProperty(result.Indicator);
            var value = Number(answer.GetProperty("value"));
            result.Value.ShouldBe(value, result.Indicator);
            result.Reported.ShouldBe(answer.GetProperty("units").GetArrayLength(), result.Indicator);
            result.Previous.ShouldBe(before.RootElement.TryGetProperty(result.Indicator, out var earlier) ? Number(earlier.GetProperty("value")) : null, result.Indicator);
            var goal = result.GoalAmount!.Value;
            result.Share.ShouldBe(Rounded(100 * Exact(answer.GetProperty("exact")) / goal), result.Indicator);
            if (result.Previous is null) continue;
            result.Points.ShouldBe(Rounded(Exact(answer.GetProperty("exact")) - Exact(earlier.GetProperty("exact"))), result.Indicator);
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Report_EachUnitsFigure_IsTheQuotientOfItsLine(string plan, string rule, string period)
    {
        var (report, _) = await Make(plan, rule, period, "bao-cao");
        var checkedFigures = 0;
        foreach (var figure in report.Results.SelectMany(r => (IEnumerable<ReportFigure>)r.Figures).Where(f => f.Denominator is not null))
        {
            figure.Value.ShouldBe(Rounded(100 * figure.Numerator!.Value / figure.Denominator!.Value), figure.Unit);
            checkedFigures++;
        }

        checkedFigures.ShouldBeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Report_EachFigureOnPaper_KnowsItsTargetAndTheLinesOfItsSubmissions(string plan, string rule, string period)
    {
        var (report, document) = await Make(plan, rule, period, "bao-cao");
        var table = document.Body.OfType<Table>().First(t => t.Head.Cells.Any(c => c.PlainText == "Thực hiện"));
        var column = table.Head.Cells.ToList().FindIndex(c => c.PlainText == "Thực hiện");
        for (var i = 0; i < report.Results.Count; i++)
        {
            var origin = table.Rows[i].Cells[column].Runs[0].Origin.ShouldNotBeNull();
            origin.Path!.ToString().ShouldStartWith("objectives.stages[");
            var sources = origin.Source.ShouldNotBeNull().Split("; ");
            sources.Length.ShouldBe(report.Results[i].Reported);
            foreach (var source in sources) source.ShouldMatch($"^[a-z-]+, {period}: .*data/{period}/[a-z-]+\\.yaml#figures\\[\\d\\]$");
        }

        var figures = document.Annexes.SelectMany(a => a.Blocks.OfType<Table>()).SelectMany(t => t.Rows.Select(r => r.Cells[4]));
        foreach (var cell in figures.Where(c => c.PlainText != "chưa có số liệu"))
        {
            cell.Runs[0].Origin!.Source.ShouldNotBeNull().ShouldContain($"data/{period}/");
            cell.Runs[0].Origin!.Path.ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("examples/huong-an", "plans/79-kh-ubnd-2019.yaml", "bao-cao-nam", "2022")]
    [InlineData("examples/thanh-xuan", "plans/260-kh-ubnd-2020.yaml", "nam", "2024")]
    public async Task Report_FromAnotherFolder_HasTheSameBytes(string workspace, string plan, string rule, string period)
    {
        using var copy = new TemporaryFolder();
        copy.CopyFrom(Repository.PathOf(workspace));
        var (here, there) = (await Bytes(Repository.PathOf(workspace)), await Bytes(copy.Path));
        here.Count.ShouldBe(4);
        for (var i = 0; i < here.Count; i++) there[i].Content.Span.SequenceEqual(here[i].Content.Span).ShouldBeTrue(here[i].Name);

        async Task<Collections.ValueList<RenderedFile>> Bytes(string root)
        {
            var file = Path.Combine(root, plan);
            var source = new PlanSource(file, File.ReadAllBytes(file), Examples.Engine.OpenWorkspaceOf(file));
            var outcome = await Examples.Engine.ReportAsync(
                source, ReportingReader.ReadAll(source.Workspace.Files.Root!, new()), new() { Rule = rule, Period = period, On = new(2025, 1, 2), Formats = ["docx", "html", "txt", "json"] });
            return outcome.Outputs;
        }
    }

    private static async Task<(Report Report, OfficialDocument Document)> Make(string plan, string rule, string period, string template)
    {
        var source = Examples.Open(plan);
        var findings = new DiagnosticBag();
        var files = ReportingReader.ReadAll(source.Workspace.Files.Root!, findings);
        findings.HasErrors.ShouldBeFalse();
        var outcome = await Examples.Engine.ReportAsync(source, files, new() { Rule = rule, Period = period, Template = template, Formats = ["txt"] });
        outcome.Status.ShouldBe(RenderStatus.Done, string.Join('\n', (IEnumerable<Diagnostic>)outcome.Diagnostics));
        return (outcome.Report!, outcome.Documents[0]);
    }

    private static JsonDocument Recompute(string plan, string period)
    {
        var source = Examples.Open(plan);
        return RecomputeScript.Run(source.Workspace.Files.Root!, source.Workspace.Files.PlanFiles.Single().Key, period);
    }

    private static string Before(string period) => (int.Parse(period, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture);

    private static decimal Exact(JsonElement element)
    {
        var parts = element.GetString()!.Split('/');
        return decimal.Parse(parts[0], CultureInfo.InvariantCulture) / (parts.Length > 1 ? decimal.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
