using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

/// <summary>The papers of the examples' reports as a person reads them, and what is said when there is none.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private const string HuongAn = "examples/huong-an";
    private const string ThanhXuan = "examples/thanh-xuan";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("year-with-a-late-unit", HuongAn, "--rule", "bao-cao-nam", "--period", "2022", "--on", "2022-12-02")]
    [InlineData("year-complete", HuongAn, "--rule", "bao-cao-nam", "--period", "2022", "--on", "2022-12-31")]
    [InlineData("letter", HuongAn, "--rule", "bao-cao-nam", "--period", "2022", "--on", "2022-12-02", "--template", "cong-van-don-doc")]
    [InlineData("unit-plan", HuongAn, "--unit", "tram-y-te", "--template", "ke-hoach-don-vi", "--on", "2019-03-05")]
    [InlineData("district", ThanhXuan, "--period", "2024", "--on", "2024-12-27", "--template", "tong-hop")]
    public async Task Report_Paper_IsAsApproved(string name, string example, params string[] options)
    {
        var run = await Report(example, ["--format", "txt", .. options]);
        // Nothing but the sources of plugins that the example names and nobody has installed.
        run.Error.Split('\n').Where(l => l.Contains("PLAN", StringComparison.Ordinal)).ShouldAllBe(l => l.Contains("cảnh báo PLAN3301"));
        run.Code.ShouldBe(0);
        (await File.ReadAllTextAsync(run.Out.TrimEnd('\n'))).ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(name));
    }

    [Fact]
    public async Task Report_Each_WritesALetterToEachLateWard()
    {
        var run = await Report(ThanhXuan, "--period", "2024", "--on", "2024-12-27", "--template", "cong-van-don-doc", "--each", "--format", "txt,docx");
        run.Code.ShouldBe(0, run.Error);
        var files = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Path.GetFileName).ToList();
        files.ShouldBe(
        [
            "260-KH-UBND-2020-nam-2024-cong-van-don-doc-ubnd-phuong-khuong-trung.txt", "260-KH-UBND-2020-nam-2024-cong-van-don-doc-ubnd-phuong-khuong-trung.docx",
            "260-KH-UBND-2020-nam-2024-cong-van-don-doc-ubnd-phuong-thuong-dinh.txt", "260-KH-UBND-2020-nam-2024-cong-van-don-doc-ubnd-phuong-thuong-dinh.docx",
        ], ignoreOrder: true);
        var letter = await File.ReadAllTextAsync(Path.Combine(folder.Path, files.First(f => f!.EndsWith("thuong-dinh.txt", StringComparison.Ordinal))!));
        letter.ShouldContain("Kính gửi: Ủy ban nhân dân phường Thượng Đình");
        letter.ShouldNotContain("Khương Trung");
    }

    [Fact]
    public async Task Report_NoRuleAndPeriod_TakesTheOnlyRuleAndThePeriodThatIsOver()
    {
        var run = await Report(ThanhXuan, "--on", "2024-01-05", "--format", "json");
        run.Code.ShouldBe(0, run.Error);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(run.Out.TrimEnd('\n')));
        json.RootElement.GetProperty("report").GetProperty("period").GetProperty("name").GetString().ShouldBe("2023");
    }

    [PythonFact("jsonschema")]
    public async Task Report_Json_FollowsItsSchema()
    {
        foreach (var (example, options) in new[] { (HuongAn, new[] { "--rule", "bao-cao-nam", "--period", "2022", "--on", "2022-12-02" }), (ThanhXuan, ["--period", "2022", "--on", "2023-01-05"]) })
        {
            var run = await Report(example, ["--format", "json", .. options]);
            (await OutputSchema.FaultsOf("report", await File.ReadAllTextAsync(run.Out.TrimEnd('\n')))).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(HuongAn, "PLAN6022", "ke-hoach-don-vi, bao-cao-nam")]
    [InlineData(HuongAn, "PLAN3001", "bao-cao-nam", "--rule", "bao-cao-thang")]
    [InlineData(HuongAn, "PLAN3003", "2026-Q1", "--rule", "bao-cao-nam", "--period", "năm 2022")]
    [InlineData(HuongAn, "PLAN3004", "2019, 2020", "--rule", "bao-cao-nam", "--period", "2022-Q1")]
    [InlineData(HuongAn, "PLAN6004", "tong-hop", "--rule", "bao-cao-nam", "--template", "bao-caoo")]
    [InlineData(HuongAn, "PLAN6008", "bang-chi-tieu", "--rule", "bao-cao-nam", "--template", "bang-chi-tieu")]
    [InlineData(HuongAn, "PLAN6020", "plan render", "--rule", "bao-cao-nam", "--template", "tin-bai")]
    [InlineData(HuongAn, "PLAN6021", "tram-y-te", "--template", "ke-hoach-don-vi")]
    [InlineData(HuongAn, "PLAN6021", "tram-xa", "--template", "ke-hoach-don-vi", "--unit", "tram-xa")]
    [InlineData(HuongAn, "PLAN6005", "docx", "--rule", "bao-cao-nam", "--format", "pdf")]
    [InlineData("examples/phuong-2026", "PLAN6107", "08-kh-ubnd-2026.yaml")]
    public async Task Report_ThatCannotBeMade_IsToldWithWhatToWrite(string example, string id, string told, params string[] options)
    {
        var run = await Report(example, options);
        run.Code.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(id);
        run.Error.ShouldContain(told);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_LetterWhenNobodyIsLate_IsToldAndNotWritten()
    {
        var run = await Report(HuongAn, "--rule", "bao-cao-nam", "--period", "2021", "--on", "2022-01-05", "--template", "cong-van-don-doc");
        run.Code.ShouldBe(0);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("PLAN6023: Đến ngày 05/01/2022 không có đơn vị nào chậm");
    }

    [Fact]
    public async Task Render_TemplateOfReports_SaysWhichCommandMakesIt()
    {
        var run = await Run.Of("render", Repository.PathOf(HuongAn), "--template", "bao-cao", "--output", folder.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6009");
        run.Error.ShouldContain("plan report");
    }

    [Fact]
    public async Task Report_RefusedSubmission_IsToldAndItsUnitIsMissing()
    {
        using var ward = new TemporaryFolder();
        ward.CopyFrom(Repository.PathOf(HuongAn));
        var file = Path.Combine(ward.Path, "data", "2022", "tram-y-te-bao-cao-nam.yaml");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("numerator: 271", "numerator: 2710", StringComparison.Ordinal));
        var run = await Run.Of("report", ward.Path, "--rule", "bao-cao-nam", "--period", "2022", "--on", "2022-12-31", "--format", "txt", "--output", folder.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("tram-y-te-bao-cao-nam.yaml:10:");
        run.Error.ShouldContain("PLAN3010");
        (await File.ReadAllTextAsync(run.Out.TrimEnd('\n'))).ShouldContain("Chưa có báo cáo của: Trạm y tế (chậm 23 ngày làm việc).");
    }

    [Theory]
    [InlineData("2025", "2025-12-16")]
    [InlineData("2025", "2026-01-05")]
    [InlineData("2025", "2026-01-10")]
    [InlineData("2026", "2026-12-21")]
    public async Task Report_UnitsInEveryState_AreWordedForAnOfficial(string period, string day)
    {
        using var wards = new DueWorkspace();
        wards.Put("data/2025/phuong-b.yaml", "apiVersion: plan/v1\nkind: Submission\nplan: ke-hoach-thu\nrule: nam\nunit: phuong-b\nperiod: 2025\nsent: 2025-12-30\n");
        var run = await Run.Of("report", wards.Path, "--period", period, "--on", day, "--template", "tong-hop", "--format", "txt", "--output", folder.Path);
        run.Code.ShouldBe(0, run.Error);
        var text = await File.ReadAllTextAsync(run.Out.TrimEnd('\n'));
        text[text.IndexOf("I. ", StringComparison.Ordinal)..text.IndexOf("II. ", StringComparison.Ordinal)].ShouldMatchApproved(c => c.NoDiff().WithDiscriminator(day));
    }

    [Fact]
    public async Task Report_OwnPaper_GivesNumberDateAndWords()
    {
        using var ward = new TemporaryFolder();
        ward.CopyFrom(Repository.PathOf(HuongAn));
        Directory.CreateDirectory(Path.Combine(ward.Path, "reports"));
        await File.WriteAllTextAsync(Path.Combine(ward.Path, "reports", "2022.yaml"), """
            apiVersion: plan/v1
            kind: ReportPaper
            plan: huong-an-79-2019
            rule: bao-cao-nam
            period: 2022
            document:
              type: BC
              number: 120
              date: 2022-12-28
              issuer: ubnd-phuong-huong-an
              subject: Kết quả chăm sóc trẻ em năm 2022
              signature: {authority: TM, position: Chủ tịch, name: (Họ và tên)}
              archive: {keepers: [VT]}
            direction: [Đã họp giao ban hằng quý.]
            """);
        var run = await Run.Of("report", ward.Path, "--rule", "bao-cao-nam", "--period", "2022", "--on", "2022-12-28", "--format", "txt", "--output", folder.Path);
        run.Code.ShouldBe(0, run.Error);
        Path.GetFileName(run.Out.TrimEnd('\n')).ShouldBe("120-BC-UBND-2022.txt");
        var text = await File.ReadAllTextAsync(run.Out.TrimEnd('\n'));
        text.ShouldContain("Số: 120/BC-UBND");
        text.ShouldContain("- Đã họp giao ban hằng quý.");
        text.ShouldContain("- Lưu: VT.");
    }

    [Fact]
    public async Task Report_NoFigureAtAll_HasNoEmptyCharts()
    {
        var run = await Report("examples/phuong-2026/plans/15-kh-ubnd-2026-tinh.yaml", "--rule", "phuong-nam", "--period", "2026", "--on", "2026-12-22", "--template", "tong-hop", "--format", "html,txt");
        run.Code.ShouldBe(0, run.Error);
        foreach (var file in run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)) (await File.ReadAllTextAsync(file)).ShouldNotContain(file.EndsWith("html", StringComparison.Ordinal) ? "<svg" : "|  | Kết quả |");
        run = await Report("examples/phuong-2026/plans/15-kh-ubnd-2026-tinh.yaml", "--rule", "phuong-nam", "--period", "2026", "--on", "2026-12-22", "--format", "html");
        (await File.ReadAllTextAsync(run.Out.TrimEnd('\n'))).ShouldNotContain("<svg");
        run = await Report(ThanhXuan, "--period", "2024", "--on", "2024-12-27", "--template", "tong-hop", "--format", "html");
        (await File.ReadAllTextAsync(run.Out.TrimEnd('\n'))).ShouldContain("<svg");
    }

    [Fact]
    public async Task Report_TasksWithLeads_HaveTheirColumns()
    {
        var run = await Report("examples/phuong-2026/plans/08-kh-ubnd-2026.yaml", "--rule", "nam", "--period", "2026", "--on", "2026-12-22", "--format", "txt");
        run.Code.ShouldBe(0, run.Error);
        var text = await File.ReadAllTextAsync(run.Out.TrimEnd('\n'));
        text.ShouldContain("| TT | Nội dung nhiệm vụ | Chủ trì, phối hợp | Thời hạn | Tiến độ, kết quả |");
        text.ShouldContain("| Trạm Y tế phường | Thường xuyên | Chưa có báo cáo. |");
        text.ShouldContain("Số liệu đặt ra để minh họa, không có thật.");
    }

    [Fact]
    public async Task Report_UnitWithSeveralDuties_LettersThem()
    {
        var run = await Report(HuongAn, "--unit", "ldtbxh", "--template", "ke-hoach-don-vi", "--format", "txt");
        run.Code.ShouldBe(0, run.Error);
        var text = await File.ReadAllTextAsync(run.Out.TrimEnd('\n'));
        text.ShouldContain("\na) Tham mưu, phối hợp");
        text.ShouldContain("\nb) Tổ chức các hoạt động");
    }

    private async Task<Run> Report(string example, params string[] options) => await Run.Of(["report", Repository.PathOf(example), "--output", folder.Path, .. options]);
}
