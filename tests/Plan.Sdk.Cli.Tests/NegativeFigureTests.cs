using System.Globalization;
using System.IO.Compression;

namespace Plan.Sdk.Cli.Tests;

/// <summary>Figures that are below 0 by nature, from the reports of made-up wards to every paper and list: growth, natural change, balance.</summary>
public sealed class NegativeFigureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NegativeFigureTests()
    {
        Put("workspace.yaml", "apiVersion: plan/v1\nkind: Workspace\n");
        Put("organizations/tp.yaml", "apiVersion: plan/v1\nkind: Organization\nid: tp\nname: Ủy ban nhân dân thành phố Thử\nsymbol: UBND\n"
            + "units: [{id: phuong-a, name: Phường A}, {id: phuong-b, name: Phường B}, {id: phuong-c, name: Phường C}, {id: cac-phuong, name: các phường, members: [phuong-a, phuong-b, phuong-c]}]\n");
        Put("plans/thu.yaml", """
            apiVersion: plan/v1
            kind: ActionPlan
            id: thu
            document: {type: KH, number: 1, date: 2025-01-06, issuer: tp, subject: Kế hoạch đặt ra để thử, signature: {authority: TM, position: Chủ tịch}}
            period: {from: 2025, to: 2026}
            indicators:
              - {id: tang-truong, name: Tốc độ tăng so với năm trước, unit: "%", aggregation: average, range: [-100, 1000], jump: 1000}
              - {id: bien-dong, name: Biến động dân số trẻ em, unit: trẻ em, range: [-500, 500], decimals: 0}
              - {id: ty-suat, name: Tỷ suất tăng tự nhiên, unit: ‰, range: [-50, 50]}
              - {id: so-tre, name: Số trẻ em, unit: trẻ em}
            objectives:
              general: Thử.
              targets:
                - {id: ct-1, text: Tốc độ tăng bình quân., indicator: tang-truong, atLeast: 1, unit: "%", baseline: {value: -4.5, at: 2024}}
                - {id: ct-2, text: Dân số trẻ em tăng thêm., indicator: bien-dong, atLeast: 10, unit: trẻ em}
            assignments: [{unit: cac-phuong, text: Báo cáo.}]
            reporting:
              - {id: nam, content: kết quả, from: cac-phuong, to: tp, every: year, by: 12-20}

            """);
        Report("phuong-a", "-2.35", "-120", "-12, denominator: 4000");
        Report("phuong-b", "0.4", "15", "9, denominator: 3000");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Report_FiguresBelowZero_AreReckonedAndPrintedWithTheirSign()
    {
        var run = await Made("txt");
        run.Error.ShouldBeEmpty();
        (await File.ReadAllTextAsync(run.Out.TrimEnd('\n'))).ShouldMatchApproved(c => c.NoDiff());
    }

    [Theory]
    [InlineData("tang-truong")]
    [InlineData("bien-dong")]
    [InlineData("ty-suat")]
    public async Task RollUp_FiguresBelowZero_CarryTheirBounds(string indicator)
    {
        var run = await Run.Of("rollup", folder.Path, "--indicator", indicator, "--period", "2025", "--on", "2025-12-31");
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(indicator));
    }

    /// <summary>By hand: -2,35 and 0,4 are -0,975 on the average, so -1,0; with phuong-c between -100 and 1000 from -34,0 to 332,7.</summary>
    [Fact]
    public async Task Report_Json_HasTheFiguresReckonedByHand()
    {
        var run = await Made("json");
        using var json = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(run.Out.TrimEnd('\n')));
        var growth = json.RootElement.GetProperty("report").GetProperty("results")[0];
        growth.GetProperty("value").GetDecimal().ShouldBe(-1.0m);
        growth.GetProperty("low").GetDecimal().ShouldBe(-34.0m);
        growth.GetProperty("high").GetDecimal().ShouldBe(332.7m);
        var change = json.RootElement.GetProperty("report").GetProperty("results")[1];
        (change.GetProperty("value").GetDecimal(), change.GetProperty("low").GetDecimal(), change.GetProperty("high").GetDecimal()).ShouldBe((-105m, -605m, 395m));
    }

    [Fact]
    public async Task Report_Charts_HoldTheSameFiguresAndAnAxisThatTakesThem()
    {
        var run = await Made("docx,html");
        var files = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await using var package = await ZipFile.OpenReadAsync(files.Single(f => f.EndsWith(".docx", StringComparison.Ordinal)));
        var charts = new List<string>();
        foreach (var entry in package.Entries.Where(e => e.FullName.Contains("charts/chart", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            charts.Add(await reader.ReadToEndAsync());
        }

        var units = charts.Single(c => c.Contains("<c:v>-2.4</c:v>", StringComparison.Ordinal));
        units.ShouldNotContain("<c:min val=\"0\"/>");
        charts.ShouldContain(c => c.Contains("<c:v>-120</c:v>", StringComparison.Ordinal));
        var page = await File.ReadAllTextAsync(files.Single(f => f.EndsWith(".html", StringComparison.Ordinal)));
        page.ShouldContain(">-2,4</text>");
        page.ShouldContain(">-120</text>");
    }

    [Theory]
    [InlineData("so-tre, value: -5", "PLAN3020: Số -5 của chỉ số “so-tre” nhỏ hơn 0; sửa số này, nếu chỉ số có thể âm thì thêm khoảng vào chỉ số trong kế hoạch, ví dụ range: [-100, 100].")]
    [InlineData("bien-dong, value: -501", "PLAN3019")]
    [InlineData("ty-suat, numerator: -1, denominator: -30", "PLAN1064")]
    [InlineData("ty-suat, numerator: -9, denominator: 30", "PLAN3019")]
    [InlineData("tang-truong, value: −2.35", "PLAN1062: “−2.35” không phải số; hãy viết số bằng chữ số và dấu chấm thập phân, ví dụ -2.35.")]
    [InlineData("tang-truong, value: --2", "PLAN1062")]
    public async Task Receive_FigureThatCannotBeBelowZero_IsRefusedWithWhatToWrite(string figure, string expected)
    {
        var inbox = Path.Combine(folder.Path, "c.yaml");
        await File.WriteAllTextAsync(inbox, $"apiVersion: plan/v1\nkind: Submission\nplan: thu\nrule: nam\nunit: phuong-c\nperiod: 2025\nsent: 2025-12-31\nfigures:\n  - {{indicator: {figure}}}\n");
        var run = await Run.Of("receive", inbox, "--plan", folder.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(expected);
    }

    [Fact]
    public async Task Init_Form_ShowsWhatWasReportedBelowZero()
    {
        var run = await Run.Of("init", folder.Path, "--submission", "phuong-a", "2026");
        run.Code.ShouldBe(0, run.Error);
        var form = await File.ReadAllTextAsync(Path.Combine(folder.Path, "data", "2026", "phuong-a-nam.yaml"));
        form.ShouldContain("kỳ 2025: -2,4");
        form.ShouldContain("kỳ 2025: -3 (-12/4.000)");
    }

    private Task<Run> Made(string format) =>
        Run.Of("report", folder.Path, "--period", "2025", "--on", "2025-12-31", "--template", "tong-hop", "--format", format, "--output", Path.Combine(folder.Path, "output"));

    private void Report(string unit, string growth, string change, string rate) => Put($"data/2025/{unit}.yaml", string.Create(CultureInfo.InvariantCulture,
        $"apiVersion: plan/v1\nkind: Submission\nplan: thu\nrule: nam\nunit: {unit}\nperiod: 2025\nsent: 2025-12-31\nfigures:\n  - {{indicator: tang-truong, value: {growth}}}\n  - {{indicator: bien-dong, value: {change}}}\n  - {{indicator: ty-suat, numerator: {rate}}}\n  - {{indicator: so-tre, value: 1200}}\n"));

    private void Put(string name, string text)
    {
        var file = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
