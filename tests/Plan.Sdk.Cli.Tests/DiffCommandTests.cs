using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

public sealed class DiffCommandTests
{
    private const string Plan = "plans/79-kh-ubnd-2019.yaml";
    private static readonly string Old = Repository.PathOf($"examples/huong-an/{Plan}");

    [Fact]
    public async Task Diff_PlanChangedInManyWays_SaysSoInAnOfficialsWords()
    {
        using var folder = Changed();
        var run = await Run.Of("diff", Old, Path.Combine(folder.Path, Plan));
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Out.ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Diff_English_SaysTheSame()
    {
        using var folder = Changed();
        (await Run.Of("diff", Old, Path.Combine(folder.Path, Plan), "--lang", "en")).Out.ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Diff_Table_HasBothSides()
    {
        using var folder = Changed();
        var run = await Run.Of("diff", Old, folder.Path, "--format", "table");
        run.Out.ShouldContain("| 4 | Chỉ tiêu 1, giai đoạn 2021 - 2025 (tre-em-tiep-can-2025) tăng từ 90% lên 95% (nâng yêu cầu) | 90% | 95% |\n");
        run.Out.Split('\n').Count(l => l.StartsWith('|')).ShouldBe(2 + Count(run.Out));
    }

    [PythonFact]
    public async Task Diff_Json_FollowsItsSchemaAndNamesBothPlaces()
    {
        using var folder = Changed();
        var run = await Run.Of("diff", Old, Path.Combine(folder.Path, Plan), "--format", "json");
        (await OutputSchema.FaultsOf("diff", run.Out)).ShouldBeEmpty();
        (await OutputSchema.FaultsOf("diff", run.Out.Replace("\"kind\": \"added\"", "\"kind\": \"changed\"", StringComparison.Ordinal))).ShouldNotBeEmpty();

        using var json = JsonDocument.Parse(run.Out);
        var raised = json.RootElement.GetProperty("differences").EnumerateArray().Single(d => d.GetProperty("sentence").GetProperty("vi").GetString()!.Contains("tăng từ", StringComparison.Ordinal));
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder.Path, Plan));
        lines[raised.GetProperty("after").GetProperty("line").GetInt32() - 1].Trim().ShouldBe("exactly: 95");
        raised.GetProperty("after").GetProperty("path").GetString().ShouldBe("objectives.stages[1].targets[0].exactly");
    }

    [Fact]
    public async Task Diff_SamePlan_SaysThatThereIsNone()
    {
        var run = await Run.Of("diff", Old, Old);
        (run.Code, run.Out).ShouldBe((0, "Không có điểm khác nhau.\n"));
    }

    [Fact]
    public async Task Diff_PlansOfTwoWorkspaces_ReadsEachWithItsOwn()
    {
        var run = await Run.Of("diff", Repository.PathOf("examples/thanh-xuan/plans/260-kh-ubnd-2020.yaml"), Old);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("Cơ quan ban hành từ Ủy ban nhân dân quận Thanh Xuân thành Ủy ban nhân dân phường Hương An\n");
    }

    [Fact]
    public async Task Diff_FolderWithSeveralPlans_AsksForOne()
    {
        var run = await Run.Of("diff", Old, Repository.PathOf("examples/phuong-2026"));
        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("PLAN6107");
        run.Error.ShouldContain("du-thao-chuyen-doi-so.yaml");
    }

    [Fact]
    public async Task Diff_PlanWithErrors_IsToldAndNotCompared()
    {
        using var folder = Changed(("exactly: 95", "exactly: chín lăm"));
        var run = await Run.Of("diff", Old, Path.Combine(folder.Path, Plan));
        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("PLAN1062");
    }

    [Fact]
    public async Task Schema_OutputThatIsNone_NamesThoseThatAre()
    {
        var run = await Run.Of("schema", "--output", "dif");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("Không có lược đồ kết quả “dif”; các lược đồ có:");
        run.Error.ShouldContain("diff");
    }

    private static int Count(string table) => int.Parse(table.Trim().Split('\n')[^1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Hương An's plan as an office might have written it anew.</summary>
    private static TemporaryFolder Changed(params (string Old, string New)[] further)
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        var path = Path.Combine(folder.Path, Plan);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Swap("number: 79 ", "number: 80 ");
        Swap("period: {from: 2018, to: 2025}", "period: {from: 2018, to: 2026}");
        Swap("Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện về thể chất", "Bảo đảm cho mọi trẻ em đến 8 tuổi được phát triển về thể chất");
        Swap("- id: tre-em-tiep-can-2025\n          indicator: ty-le-tre-em-tiep-can\n          exactly: 90", "- id: tre-em-tiep-can-2025\n          indicator: ty-le-tre-em-tiep-can\n          exactly: 95");
        Move("        - id: kien-thuc-2020", "    - id: 2021-2025", "        - id: kien-thuc-2025");
        Swap("- Trẻ em đến 8 tuổi.", "- Trẻ em đến 8 tuổi và phụ nữ mang thai.");
        Move("  - id: nang-cao-nang-luc", "  - id: tu-van", "  - id: tiep-can-dich-vu");
        Swap(Between("  - id: mang-luoi", "  - id: theo-doi"), "");
        Swap("  - id: huy-dong\n", "  - id: diem-tu-van\n    text: Mỗi tổ dân phố có một điểm tư vấn cho cha mẹ.\n    lead: tram-y-te\n    before: 2021-06-01\n  - id: huy-dong\n");
        Swap("unit: [mat-tran, phu-nu, nong-dan, doan-thanh-nien, cong-doan]\n    text: trong", "unit: [mat-tran, phu-nu, doan-thanh-nien, cong-doan, tram-y-te]\n    text: trong");
        Swap("before: 11-30  ", "before: 12-15  ");
        Swap("    partners: van-phong\n    to: chu-tich\n    when: thường xuyên", "    to: chu-tich\n    when: hằng quý");
        foreach (var (old, replacement) in further) Swap(old, replacement);
        File.WriteAllText(path, text);
        return folder;

        string Between(string from, string to) => text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];

        void Swap(string old, string replacement)
        {
            text.ShouldContain(old, Case.Sensitive);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        void Move(string from, string to, string before)
        {
            var piece = Between(from, to);
            Swap(piece, "");
            Swap(before, piece + before);
        }
    }
}
