using System.Text;
using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

public sealed class DueCommandTests
{
    private const string Report = "apiVersion: plan/v1\nkind: Submission\nplan: huong-an-79-2019\nrule: bao-cao-nam\nunit: tram-y-te\nperiod: 2020\nsent: 2020-11-25\n";

    [Fact]
    public async Task Due_HuongAn_ListsWhatIsOwedByDay()
    {
        using var folder = Ward(Report);
        var run = await Run.Of("due", folder.Path, "--on", "2020-12-01");
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Due_All_ShowsWhatWasSentAndLaterYears()
    {
        using var folder = Ward(Report);
        var run = await Run.Of("due", folder.Path, "--on", "2020-12-01", "--all", "--lang", "en");
        run.Out.Split('\n').ShouldContain(l => l.StartsWith("  sent in time ", StringComparison.Ordinal) && l.EndsWith("  Trạm y tế – sent on 25/11/2020", StringComparison.Ordinal));
        run.Out.ShouldContain("kết quả thực hiện, period 2025, due 29/11/2025");
        run.Out.ShouldEndWith("64 report(s): 23 late, 0 due soon.\n");
    }

    [Fact]
    public async Task Due_WrongReport_IsToldAndDoesNotCount()
    {
        using var folder = Ward(Report.Replace("tram-y-te", "tram-xa", StringComparison.Ordinal));
        var run = await Run.Of("due", folder.Path, "--on", "2020-12-01");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("bao-cao.yaml:5:7: lỗi PLAN3002");
        run.Out.ShouldEndWith("24 báo cáo: 24 chậm, 0 sắp đến hạn.\n");
    }

    [Fact]
    public async Task Due_Json_HasEachReport()
    {
        using var folder = Ward(Report);
        var run = await Run.Of("due", folder.Path, "--on", "2020-12-01", "--format", "json", "--all");
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("day").GetString().ShouldBe("2020-12-01");
        var sent = json.RootElement.GetProperty("reports").EnumerateArray().Where(r => r.TryGetProperty("sent", out _)).ShouldHaveSingleItem();
        sent.GetRawText().ReplaceLineEndings("\n").ShouldBe(
            """
            {
                  "plan": "huong-an-79-2019",
                  "rule": "bao-cao-nam",
                  "unit": "tram-y-te",
                  "unitName": "Trạm y tế",
                  "period": "2020",
                  "dataFrom": "2020-01-01",
                  "dataTo": "2020-12-31",
                  "lastDay": "2020-11-29",
                  "state": "onTime",
                  "open": false,
                  "late": false,
                  "workingDays": 0,
                  "firstSent": "2020-11-25",
                  "sent": "2020-11-25"
                }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Init_Submission_WritesAFormThatCountsOnceItIsSent()
    {
        using var folder = Ward(Report);
        var form = Path.Combine(folder.Path, "data", "2020", "to-dan-pho-bao-cao-nam.yaml");
        (await Run.Of("init", folder.Path, "--submission", "to-dan-pho", "2020")).Code.ShouldBe(0);
        var text = await File.ReadAllTextAsync(form);
        text.ShouldMatchApproved(c => c.NoDiff());
        (await Run.Of("due", folder.Path, "--on", "2020-12-01")).Out.ShouldEndWith("23 báo cáo: 23 chậm, 0 sắp đến hạn.\n");
        await File.WriteAllTextAsync(form, text.Replace("# sent: 2020-11-29", "sent: 2020-11-28", StringComparison.Ordinal)
            .Replace("# figures:", "figures:", StringComparison.Ordinal).Replace("#   - {indicator: ty-le-tre-em-tiep-can, numerator: , denominator: , estimate: true}", "  - {indicator: ty-le-tre-em-tiep-can, numerator: 90, denominator: 99, estimate: true}", StringComparison.Ordinal));
        var run = await Run.Of("due", folder.Path, "--on", "2020-12-01");
        run.Error.ShouldBeEmpty();
        run.Out.ShouldEndWith("22 báo cáo: 22 chậm, 0 sắp đến hạn.\n");
    }

    [Fact]
    public async Task Init_SubmissionOfNothingOwed_IsTold()
    {
        var run = await Run.Of("init", Repository.PathOf("examples/huong-an"), "--submission", "tram-y-te", "2035");
        run.Code.ShouldBe(1);
        run.Error.ShouldStartWith("lỗi PLAN6106: Đơn vị “tram-y-te” không có báo cáo nào cho kỳ “2035”");
    }

    [Fact]
    public async Task Due_DayThatIsNone_IsWrongUsage() => (await Run.Of("due", Repository.PathOf("examples/huong-an"), "--on", "30/11/2020")).Code.ShouldBe(2);

    private static TemporaryFolder Ward(string report)
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        foreach (var own in (string[])["data", "timeline"]) Directory.Delete(Path.Combine(folder.Path, own), recursive: true);
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        File.WriteAllText(Path.Combine(folder.Path, "data", "bao-cao.yaml"), report);
        return folder;
    }
}
