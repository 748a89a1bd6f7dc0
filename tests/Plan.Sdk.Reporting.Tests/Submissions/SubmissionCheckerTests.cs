using System.Text;
using System.Text.RegularExpressions;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Submissions;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Submissions;

public sealed class SubmissionCheckerTests
{
    private const int Seeds = 40;
    private static readonly SubmissionChecker Checker = new(SmallWard.Context, SmallWard.Obligations);

    /// <summary>One thing wrong at a time: pattern, what takes its place, the finding with the path it points to.</summary>
    public static TheoryData<string, string, string> Mutations => new()
    {
        { "rule: quy", "rule: nam", "PLAN3001 rule" },
        { "unit: tram-y-te", "unit: van-hoa", "PLAN3002 unit" },
        { "period: .*", "period: quý 2", "PLAN3003 period" },
        { "period: .*", "period: 2031-Q1", "PLAN3004 period" },
        { "period: .*", "period: 2026", "PLAN3004 period" },
        { "indicator: so-lop", "indicator: lop", "PLAN3006 figures[3].indicator" },
        { "unit: trẻ em", "unit: trẻ", "PLAN3007 figures[1].unit" },
        { "(so-lop), value: \\d+", "$1", "PLAN3008 figures[3]" },
        { "denominator: \\d+, value: [\\d.]+\\}\n(.*so-tre)", "denominator: 0}\n$1", "PLAN3009 figures[0].denominator" },
        { "numerator: \\d+, denominator: (\\d+), value: [\\d.]+\\}\n(.*so-tre)", "numerator: 1${1}, denominator: $1}\n$2", "PLAN3010 figures[0].numerator" },
        { "numerator: \\d+, denominator: \\d+, value: [\\d.]+\\}\n(.*so-tre)", "numerator: 90, denominator: 100, value: 90.1}\n$1", "PLAN3011 figures[0].value" },
        { "numerator: \\d+, denominator: \\d+, value: [\\d.]+\\}\n(.*so-lop)", "numerator: 1, denominator: 300, value: 0.33}\n$1", "PLAN3011 figures[2].value" },
        { "sent: .*", "sent: 2026-03-31", "PLAN3012 sent" },
        { "sent: .*", "sent: 2026-06-29", "PLAN3013 sent" },
        { "indicator: so-lop", "indicator: so-tre", "PLAN3014 figures[3].indicator" },
        { "  - \\{indicator: so-tre.*\n", "", "PLAN3015 figures" },
        { "(  - \\{indicator: so-lop)", "  - {indicator: gap-doi, value: 8}\n$1", "PLAN3016 figures[3].indicator" },
        { "(so-tre), value: \\d+", "$1, value: 79228162514264337593543950335", "PLAN3017 figures[1].value" },
        { "(so-lop), value", "$1, numerator: 79228162514264337593543950335, denominator: 1, value", "PLAN3017 figures[3].numerator" },
        { "(so-lop), value", "$1, denominator: 4, value", "PLAN3018 figures[3].denominator" },
        { "(so-lop), value: \\d+", "$1, numerator: 4", "PLAN3018 figures[3].numerator" },
        { "(so-lop), value: \\d+", "$1, value: 51", "PLAN3019 figures[3].value" },
        { "(so-lop), value: \\d+", "$1, value: 0.99", "PLAN3019 figures[3].value" },
        { "(ty-le-kham), .*\\}", "$1, value: 100.01}", "PLAN3019 figures[0].value" },
        { "(so-tre), value: \\d+", "$1, value: -5", "PLAN3020 figures[1].value" },
        { "(ty-le-kham), .*\\}", "$1, numerator: -1, denominator: 5}", "PLAN3019 figures[0].numerator" },
        { "(ty-le-kham), .*\\}", "$1, numerator: 1, denominator: 5}", "PLAN3021 figures[0]" },
        { "task: kham", "task: kham-benh", "PLAN3022 tasks[0].task" },
        { "task: chung", "task: kham", "PLAN3023 tasks[1].task" },
        { "task: chung", "task: lop-boi", "PLAN3024 tasks[1].task" },
        { "source: ngan-sach", "source: ngân sách tỉnh", "PLAN3025 spending[0].source" },
        { "triệu đồng", "đồng", "PLAN3027 spending[1].unit" },
    };

    [Fact]
    public void Check_RightReport_IsAcceptedWithoutAWord()
    {
        for (var seed = 0; seed < 25 * Seeds; seed++) Check(SmallWard.Report(seed)).ShouldBeEmpty($"seed {seed}");
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public void Check_OneThingWrong_IsToldAloneAtItsPlace(string pattern, string replacement, string expected)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var right = SmallWard.Report(seed);
            var wrong = new Regex(pattern).Replace(right, replacement, 1);
            wrong.ShouldNotBe(right);
            Check(wrong).ShouldBe([expected], $"seed {seed}\n{wrong}");
        }
    }

    [Fact]
    public void Check_EveryKindOfFinding_HasItsMutation() =>
        Mutations.Select(m => ((string)((object[])m)[2])[..8]).Distinct().ShouldBe(Enumerable.Range(3001, 27).Where(n => n is not (3005 or 3026)).Select(n => $"PLAN{n}"), ignoreOrder: true);

    /// <summary>The reader lets no money below 0 pass; a report that comes another way can have it.</summary>
    [Fact]
    public void Check_NumbersBelowZero_AreToldAtTheirPlaces()
    {
        var findings = new DiagnosticBag();
        var document = SubmissionReader.Read(Encoding.UTF8.GetBytes(SmallWard.Report(1)), "bao-cao.yaml", findings)!;
        var report = document.Model;
        var figures = report.Figures.Select(f => f.Indicator is "so-tre" or "so-vu" ? f with { Value = -1 } : f.Indicator is "ty-le-kham" ? f with { Numerator = -1, Value = null } : f);
        var spending = report.Spending.Select((s, i) => i == 0 ? s with { Planned = -50 } : s with { Spent = -3 });
        Checker.Check(document with { Model = report with { Figures = figures.ToValueList(), Spending = spending.ToValueList() } }, Accepted, findings).ShouldBeNull();
        findings.ToSorted().Select(d => $"{d.Id} {d.Path}").ShouldBe(
            ["PLAN3019 figures[0].numerator", "PLAN3020 figures[1].value", "PLAN3026 spending[0].planned", "PLAN3026 spending[1].spent"]);
    }

    [Fact]
    public void Check_JumpWithAComment_IsAccepted() =>
        Check(Regex.Replace(SmallWard.Report(1), "(ty-le-kham), .*\\}", "$1, numerator: 1, denominator: 5, comment: Trường nghỉ dịch}")).ShouldBeEmpty();

    [Fact]
    public void Check_UnitWithLettersComposedOtherwise_IsTheSame() =>
        Check(SmallWard.Report(2).Replace("unit: trẻ em", "unit: " + "trẻ em".Normalize(NormalizationForm.FormD), StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Check_FormNotSentYet_IsNotJudged() => Check(Regex.Replace(SmallWard.Report(3), "sent: .*\n|  - \\{indicator: so-tre.*\n", "")).ShouldBeEmpty();

    [Fact]
    public void Check_MissingMandatoryFigure_SaysInWordsWhatToWrite()
    {
        var diagnostics = Diagnose(Regex.Replace(SmallWard.Report(1), "  - \\{indicator: so-tre.*\n", ""));
        diagnostics.ShouldHaveSingleItem().GetMessage(Language.Vietnamese)
            .ShouldBe("Thiếu số liệu bắt buộc “so-tre” (Số trẻ); thêm một dòng “- {indicator: so-tre, …}” vào figures.");
    }

    private static List<string> Check(string report) => [.. Diagnose(report).Select(d => $"{d.Id} {d.Path}")];

    private static List<Diagnostic> Diagnose(string report)
    {
        var findings = new DiagnosticBag();
        var document = SubmissionReader.Read(Encoding.UTF8.GetBytes(report), "bao-cao.yaml", findings)!;
        findings.ToSorted().Select(d => d.ToString()).ShouldBeEmpty(report);
        var answered = Checker.Check(document, Accepted, findings);
        (answered is null).ShouldBe(findings.HasErrors);
        return [.. findings.ToSorted()];
    }

    private static Submission? Accepted(SubmissionKey key)
    {
        key.ShouldBe(new("thu", "quy", "tram-y-te", "2026-Q1"));
        return new() { Plan = key.Plan, Rule = key.Rule, Unit = key.Unit, Period = key.Period, Figures = [new() { Indicator = "ty-le-kham", Numerator = 9, Denominator = 10 }] };
    }
}
