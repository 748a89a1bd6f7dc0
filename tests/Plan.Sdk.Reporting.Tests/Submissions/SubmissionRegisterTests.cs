using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Submissions;

public sealed class SubmissionRegisterTests : IDisposable
{
    private const string Report = """
        apiVersion: plan/v1
        kind: Submission
        plan: huong-an-79-2019
        rule: bao-cao-nam
        unit: tram-y-te
        period: 2020
        sent: 2020-11-25
        figures:
          - {indicator: ty-le-tre-em-tiep-can, numerator: 118, denominator: 131, value: 90.1, unit: "%", estimate: true, comment: Số liệu đặt ra để thử}

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_Report_IsAcceptedAndFound()
    {
        var (register, findings) = Register(Report);
        findings.ShouldBeEmpty();
        register.Find(Owed("tram-y-te", "2020"))!.Sent.ShouldBe(new DateOnly(2020, 11, 25));
        register.Find(Owed("to-dan-pho", "2020")).ShouldBeNull();
        register.Find(Owed("tram-y-te", "2021")).ShouldBeNull();
    }

    [Fact]
    public void Of_SameReportTwice_IsAcceptedOnce()
    {
        var (register, findings) = Register(Report, "# một bản chép\n" + Report);
        findings.ShouldBeEmpty();
        register.All.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_OtherContentUnderTheSameKey_KeepsTheFirst()
    {
        var (register, findings) = Register(Report, Report.Replace("118", "131", StringComparison.Ordinal).Replace("90.1", "100", StringComparison.Ordinal));
        findings.ShouldHaveSingleItem().ShouldContain("1.yaml:1:1: error PLAN3005");
        register.All.ShouldHaveSingleItem().Figures[0].Numerator.ShouldBe(118);
    }

    [Fact]
    public void Of_FormNotSentYet_CountsAsNotSent() => Register(Report.Replace("sent: 2020-11-25\n", "", StringComparison.Ordinal)).Register.Find(Owed("tram-y-te", "2020")).ShouldBeNull();

    [Fact]
    public void Of_ReportOfAnotherPlan_IsPassedOver()
    {
        var (register, findings) = Register(Report.Replace("huong-an-79-2019", "ke-hoach-khac", StringComparison.Ordinal));
        findings.ShouldBeEmpty();
        register.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("rule: bao-cao-nam", "rule: bao-cao-thang", "4:7: error PLAN3001")]
    [InlineData("unit: tram-y-te", "unit: ldtbxh", "5:7: error PLAN3002")]
    [InlineData("period: 2020", "period: năm 2020", "6:9: error PLAN3003")]
    [InlineData("period: 2020", "period: 2020-Q1", "6:9: error PLAN3004")]
    [InlineData("period: 2020", "period: 2018", "6:9: error PLAN3004")]
    [InlineData("indicator: ty-le-tre-em-tiep-can", "indicator: tre-em", "9:17: error PLAN3006")]
    [InlineData("unit: \"%\"", "unit: trẻ", "PLAN3007")]
    [InlineData("numerator: 118, denominator: 131, value: 90.1", "comment: chưa có", "9:5: error PLAN3008")]
    [InlineData("denominator: 131, value: 90.1", "denominator: 0", "PLAN3009")]
    [InlineData("denominator: 131, value: 90.1", "denominator: 117", "PLAN3010")]
    [InlineData("value: 90.1", "value: 90.0", "PLAN3011")]
    [InlineData("value: 90.1", "value: 91", "PLAN3011")]
    public void Of_WrongReport_IsRefusedAtItsPlace(string from, string to, string expected)
    {
        Report.ShouldContain(from);
        var wrong = Report.Replace(from, to, StringComparison.Ordinal).Replace(", comment: chưa có, unit", ", unit", StringComparison.Ordinal)
            .Replace("estimate: true, comment: Số liệu đặt ra để thử", "estimate: true", StringComparison.Ordinal);
        var (register, findings) = Register(wrong);
        findings.ShouldHaveSingleItem().ShouldContain(expected);
        register.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("90")]
    [InlineData("90.08")]
    [InlineData("90.0763")]
    public void Of_ShareRoundedToItsOwnDigits_Follows(string value) => Register(Report.Replace("90.1", value, StringComparison.Ordinal)).Findings.ShouldBeEmpty();

    [Fact]
    public void Of_ReportWithItsReceipt_CountsWhateverStandsBeforeIt()
    {
        var other = Report.Replace("118", "131", StringComparison.Ordinal).Replace("90.1", "100", StringComparison.Ordinal);
        var (register, findings) = RegisterWith($"  - {{rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: received, on: 2020-11-25, sha256: {Hash(Report)}}}\n", other, Report);
        findings.ShouldHaveSingleItem().ShouldContain("0.yaml:1:1: error PLAN3005");
        register.All.ShouldHaveSingleItem().Figures[0].Numerator.ShouldBe(118);
    }

    [Fact]
    public void Of_ReportGivenBack_IsOnHandButDoesNotCount()
    {
        var (register, findings) = RegisterWith(Returned, Report);
        findings.ShouldBeEmpty();
        register.Find(Owed("tram-y-te", "2020")).ShouldNotBeNull();
        register.All.ShouldBeEmpty();
    }

    [Fact]
    public void Of_ReportSentAfterTheReturn_TakesThePlaceOfTheFirst()
    {
        var mended = Report.Replace("sent: 2020-11-25", "sent: 2020-12-04", StringComparison.Ordinal).Replace("118", "117", StringComparison.Ordinal).Replace("90.1", "89.3", StringComparison.Ordinal);
        var (register, findings) = RegisterWith(Returned, Report, mended);
        findings.ShouldBeEmpty();
        register.All.ShouldHaveSingleItem().Figures[0].Numerator.ShouldBe(117);
    }

    [Fact]
    public void Of_ReportReceivedUnderAnEarlierPlan_IsNotJudgedAgain()
    {
        var odd = Report.Replace("value: 90.1", "value: 99.9", StringComparison.Ordinal);
        Register(odd).Register.All.ShouldBeEmpty();
        var (register, findings) = RegisterWith($"  - {{rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: received, on: 2020-11-25, sha256: {Hash(odd)}}}\n", odd);
        findings.ShouldBeEmpty();
        register.All.ShouldHaveSingleItem();
    }

    private static string Returned => $"  - {{rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: received, on: 2020-11-25, sha256: {Hash(Report)}}}\n  - {{rule: bao-cao-nam, unit: tram-y-te, period: 2020, action: returned, on: 2020-12-01, reason: thử}}\n";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Obligation Owed(string unit, string period) => ObligationList.Of(HuongAn.Context, WorkingDays.Plain).Single(o => o.Rule.Id == "bao-cao-nam" && o.Unit == unit && o.Period.Name == period);

    private (SubmissionRegister Register, List<string> Findings) Register(params string[] reports) => RegisterWith("", reports);

    private (SubmissionRegister Register, List<string> Findings) RegisterWith(string entries, params string[] reports)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder.Path, SubmissionReader.Folder)).FullName;
        for (var i = 0; i < reports.Length; i++) File.WriteAllText(Path.Combine(data, $"{i}.yaml"), reports[i]);
        var diagnostics = new DiagnosticBag();
        var read = SubmissionReader.ReadAll(folder.Path, diagnostics);
        read.Count.ShouldBe(reports.Length);
        ValueList<PlanDocument<Timeline>> timelines = entries.Length == 0 ? [] : [TimelineReader.Read(Encoding.UTF8.GetBytes($"apiVersion: plan/v1\nkind: Timeline\nplan: {HuongAn.Id}\nevents:\n{entries}"), "timeline.yaml", diagnostics)!];
        var register = SubmissionRegister.Of(read, timelines, HuongAn.Context, ObligationList.Of(HuongAn.Context, WorkingDays.Plain), diagnostics);
        return (register, [.. diagnostics.ToSorted().Select(d => d.ToString())]);
    }
}
