using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Tests.Recompute;

/// <summary>Totals of a made-up district, held against <c>recompute.py</c>, which reads the same files and knows nothing of the SDK.</summary>
public sealed class RecomputeTests
{
    private const string Plan = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: k
        document: {type: KH, number: 1, date: 2021-01-05, issuer: quan, subject: Chăm sóc trẻ em (ví dụ)}
        period: {from: 2021, to: 2025}
        indicators:
          - {id: tiep-can, name: Tỷ lệ trẻ em được tiếp cận, unit: "%"}
          - {id: so-buoi, name: Số buổi truyền thông, unit: buổi, cumulative: true, decimals: 0}
          - {id: co-mang-luoi, name: Tỷ lệ phường có mạng lưới, unit: "%", aggregation: unitShare, condition: {atLeast: 1}}
          - {id: diem, name: Điểm bình quân, aggregation: weightedAverage, weight: so-lop, decimals: 3}
          - {id: so-lop, name: Số lớp, unit: lớp}
          - {id: binh-quan, name: Bình quân các tỷ lệ, unit: "%", aggregation: average, decimals: 4}
          - {id: cong-thuc, name: Theo công thức, formula: "{so-lop} / ({so-buoi} - 2) * 100.5", decimals: 2}
        objectives:
          targets:
            - {id: tiep-can-2025, indicator: tiep-can, atLeast: 95, unit: "%"}
            - {id: tai-nan, indicator: số vụ tai nạn, decreaseBy: 5, unit: "%", yearly: true}
        reporting:
          - {id: nam, content: kết quả, from: [p1, p2, p3], to: quan, every: year, before: 12-31}
          - {id: quy, content: kết quả quý, from: [p1, p2, p3], to: quan, every: quarter, by: [03-31, 06-30, 09-30, 12-31]}
        """;

    private static readonly string[] Indicators = ["tiep-can", "so-buoi", "co-mang-luoi", "diem", "so-lop", "binh-quan", "cong-thuc", "tai-nan"];

    [PythonTheory(RecomputeScript.Module)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RollUp_EveryIndicator_AgreesWithTheScript(int seed)
    {
        using var folder = District(new(seed));
        using var python = RecomputeScript.Run(folder.Path, "k", "2022");
        var engine = PlanEngine.CreateDefault();
        var findings = new DiagnosticBag();
        var file = Path.Combine(folder.Path, "plans", "k.yaml");
        var source = new PlanSource(file, File.ReadAllBytes(file), engine.OpenWorkspaceOf(file));
        var files = ReportingReader.ReadAll(folder.Path, findings);
        findings.ToSorted().ShouldBeEmpty();
        foreach (var indicator in Indicators)
        {
            var result = await engine.RollUpAsync(source, files, new() { Indicator = indicator, Period = "2022" });
            result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(indicator);
            var answer = python.RootElement.GetProperty(indicator);
            result.Root!.Value.Exact?.ToString().ShouldBe(answer.GetProperty("exact").GetString(), indicator);
            result.Root.Value.Value.ShouldBe(decimal.Parse(answer.GetProperty("value").GetString()!, System.Globalization.CultureInfo.InvariantCulture), indicator);
        }
    }

    private static TemporaryFolder District(Random random)
    {
        var folder = new TemporaryFolder();
        Write("workspace.yaml", "apiVersion: plan/v1\nkind: Workspace\nname: Quận Ví Dụ (không có thật)\n");
        Write("plans/k.yaml", Plan);
        Write("organizations/quan.yaml", "apiVersion: plan/v1\nkind: Organization\nid: quan\nname: Ủy ban nhân dân quận Ví Dụ\n");
        foreach (var unit in new[] { "p1", "p2", "p3" }) Write($"organizations/{unit}.yaml", $"apiVersion: plan/v1\nkind: Organization\nid: {unit}\nname: Phường {unit}\nparents: [{{organization: quan}}]\n");
        foreach (var unit in new[] { "p1", "p2" })
        {
            var whole = random.Next(50, 900);
            Report(unit, "2022", $"tiep-can, numerator: {random.Next(0, whole)}, denominator: {whole}", $"co-mang-luoi, value: {random.Next(2)}", $"diem, value: {random.Next(1000)}.{random.Next(10)}", $"so-lop, value: {random.Next(1, 30)}", $"binh-quan, numerator: {random.Next(0, whole)}, denominator: {whole}", $"tai-nan, value: {random.Next(9)}");
            for (var quarter = 1; quarter <= 4; quarter++) Report(unit, $"2022-Q{quarter}", $"so-buoi, value: {random.Next(1, 20)}");
        }

        Report("p3", "2022-Q1", "so-buoi, value: 5");
        return folder;

        void Report(string unit, string period, params string[] figures) => Write(
            $"data/{unit}-{period}.yaml",
            $"apiVersion: plan/v1\nkind: Submission\nplan: k\nrule: {(period.Length == 4 ? "nam" : "quy")}\nunit: {unit}\nperiod: {period}\nsent: 2023-01-05\nfigures:\n{string.Concat(figures.Select(f => $"  - {{indicator: {f}}}\n"))}");

        void Write(string file, string text)
        {
            var path = Path.Combine(folder.Path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
