using System.Globalization;
using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

/// <summary>A made-up district of three wards in two areas, one of them merged in mid-year, one that is silent.</summary>
public sealed class RollUpCommandTests
{
    private const string Plan = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: ke-hoach-quan
        document: {type: KH, number: 1, date: 2021-01-05, issuer: quan, subject: Chăm sóc trẻ em (ví dụ)}
        period: {from: 2021, to: 2025}
        indicators:
          - {id: tiep-can, name: Tỷ lệ trẻ em được tiếp cận dịch vụ, unit: "%"}
          - {id: so-buoi, name: Số buổi truyền thông, unit: buổi, cumulative: true, decimals: 0}
          - {id: co-mang-luoi, name: Tỷ lệ phường có mạng lưới, unit: "%", aggregation: unitShare, condition: {atLeast: 1}}
        objectives:
          targets:
            - {id: tiep-can-2025, indicator: tiep-can, atLeast: 95, unit: "%"}
        reporting:
          - {id: nam, content: kết quả thực hiện, from: cac-phuong, to: quan, every: year, before: 12-31}
          - {id: quy, content: số liệu quý, from: cac-phuong, to: quan, every: quarter, by: [03-31, 06-30, 09-30, 12-31]}
        """;

    [Fact]
    public async Task RollUp_Table_ShowsTheTreeWithWhoIsMissing()
    {
        using var folder = District();
        var run = await Run.Of("rollup", folder.Path, "--indicator", "tiep-can", "--period", "2022");
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Out.ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task RollUp_English_SaysTheSame()
    {
        using var folder = District();
        var run = await Run.Of("rollup", folder.Path, "--indicator", "co-mang-luoi", "--period", "2022", "--lang", "en");
        run.Out.ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task RollUp_WardMergedInMidYear_CountsOnce()
    {
        using var folder = District();
        var run = await Run.Of("rollup", folder.Path, "--indicator", "so-buoi", "--period", "2022", "--format", "csv");
        run.Error.ShouldBeEmpty();
        run.Out.ReplaceLineEndings("\n").ShouldBe(
            """
            plan,depth,organization,name,value,numerator,denominator,estimate,reported,expected,low,high,restsOnLastPeriod,missing
            ke-hoach-quan,0,quan,Ủy ban nhân dân quận Ví Dụ,113,,,false,2,3,,,false,p4
            ke-hoach-quan,1,cum-dong,"Cụm ""Đông"", ven sông",10,,,false,1,1,,,false,
            ke-hoach-quan,2,p1,Ủy ban nhân dân phường Một,10,,,false,1,1,,,false,
            ke-hoach-quan,1,cum-tay,Cụm Tây,103,,,false,1,2,,,false,p4
            ke-hoach-quan,2,p2,Ủy ban nhân dân phường Hai,,,,false,0,0,,,false,
            ke-hoach-quan,2,p3,Ủy ban nhân dân phường Ba,103,,,false,1,1,,,false,
            ke-hoach-quan,2,p4,Ủy ban nhân dân phường Bốn,,,,false,0,1,,,false,p4

            """);
    }

    [Fact]
    public async Task RollUp_By_ShowsThatLevelAlone()
    {
        using var folder = District();
        var run = await Run.Of("rollup", folder.Path, "--indicator", "so-buoi", "--period", "2022", "--format", "csv", "--by", "phuong");
        run.Out.Split('\n').Skip(1).Select(l => string.Join(',', l.Split(',').Skip(1).Take(2))).Where(l => l.Length > 0).ShouldBe(["0,quan", "1,p1", "1,p2", "1,p3", "1,p4"]);
    }

    [Fact]
    public async Task RollUp_Json_IsAsTheSchemaSaysAndNamesEachLine()
    {
        using var folder = District();
        var run = await Run.Of("rollup", folder.Path, "--indicator", "so-buoi", "--period", "2022", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        (await OutputSchema.FaultsOf("rollup", run.Out)).ShouldBeEmpty();
        var merged = Nodes(json.RootElement.GetProperty("plans")[0].GetProperty("tree")).Single(n => n.GetProperty("organization").GetString() == "p3");
        merged.GetProperty("origins").EnumerateArray().Select(o => $"{o.GetProperty("unit").GetString()} {o.GetProperty("period").GetString()} {o.GetProperty("path").GetString()}")
            .ShouldBe(["p3 2022-Q1 figures[0]", "p3 2022-Q2 figures[0]", "p3 2022-Q3 figures[0]", "p3 2022-Q4 figures[0]", "p2 2022-Q1 figures[0]", "p2 2022-Q2 figures[0]"]);
    }

    [Theory]
    [InlineData("tiep-cam", "2022", "PLAN3409", "Ý bạn là “tiep-can”?")]
    [InlineData("tiep-can", "2022-Q5", "PLAN3003", "2026-Q1")]
    [InlineData("tiep-can", "2031", "PLAN3410", "Ý bạn là “2021”?")]
    public async Task RollUp_UnknownIndicatorOrPeriod_IsToldWithTheNearest(string indicator, string period, string id, string words)
    {
        using var folder = District();
        var run = await Run.Of("rollup", folder.Path, "--indicator", indicator, "--period", period);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(id);
        run.Error.ShouldContain(words);
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.GetProperty("children").EnumerateArray().SelectMany(Nodes).Prepend(node);

    private static TemporaryFolder District()
    {
        var folder = new TemporaryFolder();
        Write("workspace.yaml", "apiVersion: plan/v1\nkind: Workspace\nname: Quận Ví Dụ (không có thật)\n");
        Write("plans/ke-hoach.yaml", Plan);
        Organization("quan", "name: Ủy ban nhân dân quận Ví Dụ\nsymbol: UBND\nlevel: quan");
        Organization("cum-dong", "name: \"Cụm \\\"Đông\\\", ven sông\"\nparents: [{organization: quan}]");
        Organization("cum-tay", "name: Cụm Tây\nparents: [{organization: quan}]");
        Organization("p1", "name: Ủy ban nhân dân phường Một\nlevel: phuong\nparents: [{organization: cum-dong}]");
        Organization("p2", "name: Ủy ban nhân dân phường Hai\nlevel: phuong\nvalidTo: 2022-08-15\nsuccessors: [p3]\nparents: [{organization: cum-dong, to: 2022-08-15}]");
        Organization("p3", "name: Ủy ban nhân dân phường Ba\nlevel: phuong\nparents: [{organization: cum-tay}]");
        Organization("p4", "name: Ủy ban nhân dân phường Bốn\nlevel: phuong\nparents: [{organization: cum-tay}]");
        Organization("cac-phuong", "name: các phường\nmembers: [p1, p2, p3, p4]");
        Report("p1", "2022", "{indicator: tiep-can, numerator: 90, denominator: 100}", "{indicator: so-buoi, value: 10}", "{indicator: co-mang-luoi, value: 1}");
        Report("p3", "2022", "{indicator: tiep-can, numerator: 250, denominator: 260, estimate: true}", "{indicator: co-mang-luoi, value: 0}");
        Report("p4", "2021", "{indicator: tiep-can, numerator: 40, denominator: 80}");
        foreach (var (unit, quarter, value) in new[] { ("p2", 1, 1), ("p2", 2, 2), ("p3", 1, 10), ("p3", 2, 20), ("p3", 3, 30), ("p3", 4, 40) })
            Report(unit, $"2022-Q{quarter}", $"{{indicator: so-buoi, value: {value}}}");
        return folder;

        void Organization(string id, string fields) => Write($"organizations/{id}.yaml", $"apiVersion: plan/v1\nkind: Organization\nid: {id}\n{fields}\n");

        void Report(string unit, string period, params string[] figures) => Write(
            $"data/{unit}-{period}.yaml",
            $"apiVersion: plan/v1\nkind: Submission\nplan: ke-hoach-quan\nrule: {(period.Length == 4 ? "nam" : "quy")}\nunit: {unit}\nperiod: {period}\nsent: {int.Parse(period[..4], CultureInfo.InvariantCulture) + 1}-01-05\nfigures:\n{string.Concat(figures.Select(f => $"  - {f}\n"))}");

        void Write(string file, string text)
        {
            var path = Path.Combine(folder.Path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
