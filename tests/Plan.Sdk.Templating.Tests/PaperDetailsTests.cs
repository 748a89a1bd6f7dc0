using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Tests;

/// <summary>What stands around the body of a công văn and a báo cáo: from a plan's <c>document:</c>, or from elsewhere.</summary>
public sealed class PaperDetailsTests
{
    private const string Rest = """
          addressees:
            - {unit: tram-y-te, purpose: để thực hiện}
            - Các tổ dân phố
          recipients:
            - {unit: thu-tuong, purpose: để báo cáo}
          archive: {keepers: [VT, VHXH]}
        period: {from: 2026, to: 2030}
        objectives: {general: Giữ cây}
        """;

    [Fact]
    public void Letter_HasNoTypeNameAndTheIssuersSymbolAlone()
    {
        var letter = Paper(Plan("CV", Rest));

        letter.Header!.TypeName.ShouldBeNull();
        letter.Header.Code.PlainText.ShouldBe("        /UBND");
        letter.Title.ShouldBe("Công văn Chăm sóc cây xanh");
        letter.Addressees.Select(a => a.PlainText).ShouldBe(["Trạm Y tế (để thực hiện)", "Các tổ dân phố"]);
        letter.Addressees[1].Runs[0].Origin.ShouldBe(Origin.Of(ModelPath.Parse("document.addressees[1].text")!));
    }

    [Fact]
    public void Letter_SymbolOfThePlan_Counts() =>
        Paper(Plan("CV", $"  symbol: UBND-VHXH\n{Rest}")).Header!.Code.PlainText.ShouldBe("        /UBND-VHXH");

    [Theory]
    [InlineData("CV", true)]
    [InlineData("BC", true)]
    [InlineData("TTr", true)]
    [InlineData("KH", false)]
    public void Recipients_OfLetterReportAndSubmission_BeginWithThoseAbove(string type, bool expected)
    {
        var recipients = Paper(Plan(type, Rest)).Recipients!;

        recipients.Any(r => r.PlainText == "Như trên").ShouldBe(expected);
        if (expected) recipients[0].Runs.Single().Origin.ShouldBe(Origin.Of(ModelPath.Parse("document.addressees")!));
        recipients[^1].PlainText.ShouldBe("Lưu: VT, VHXH");
    }

    [Fact]
    public void Recipients_ThatSayItThemselves_DoNotSayItTwice() =>
        Paper(Plan("CV", Rest.Replace("recipients:", "recipients:\n    - Như trên", StringComparison.Ordinal))).Recipients!
            .Count(r => r.PlainText.StartsWith("Như trên", StringComparison.Ordinal)).ShouldBe(1);

    [Fact]
    public void Recipients_WithoutAddressees_AreAsWritten() =>
        Paper(Plan("BC", "  recipients: [Các đơn vị]\nperiod: {from: 2026, to: 2030}\nobjectives: {general: Giữ cây}\n")).Recipients!
            .ShouldHaveSingleItem().PlainText.ShouldBe("Các đơn vị");

    [Fact]
    public void Header_CommitteeWithoutHeaderLines_BreaksBeforeItsPlace()
    {
        var province = Examples.Read("examples/phuong-2026", "plans/15-kh-ubnd-2026-tinh.yaml");
        province.Issuer!.HeaderLines.ShouldBeEmpty();
        Paper(province).Header!.Issuer.Select(l => l.PlainText).ShouldBe(["Ủy ban nhân dân", "tỉnh Ví Dụ"]);
    }

    [Fact]
    public void Report_NamesItsTypeBesideTheAddressees()
    {
        var report = Paper(Plan("BC", Rest));

        report.Header!.TypeName!.PlainText.ShouldBe("Báo cáo");
        report.Header.Code.PlainText.ShouldBe("        /BC-UBND");
        report.Addressees.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("QĐ", "QUYẾT ĐỊNH", "Về việc ")]
    [InlineData("NQ", "NGHỊ QUYẾT", "")]
    public void Decision_SaysWhoDecidesAboveItsBases(string type, string name, string about)
    {
        var plan = Plan(type, Rest);
        var decision = Paper(plan);

        decision.Header!.TypeName!.PlainText.ToUpperInvariant().ShouldBe(name);
        decision.Header.Authority!.PlainText.ShouldBe(plan.Issuer!.Name);
        decision.Header.Authority.Runs.Single().Origin!.Path!.ToString().ShouldBe("document.issuer");
        decision.Header.Subject.PlainText.ShouldBe(about + (about.Length == 0 ? plan.Plan.Document.Subject : OfficialCase.LowerFirst(plan.Plan.Document.Subject)));
    }

    [Theory]
    [InlineData("::: article\nMột.\n\nHai.\n\nBa.\n:::\n", "QĐ", "", "Như Điều 3")]
    [InlineData("::: article\nMột.\n:::\n", "QĐ", ", Như Điều 1 và 2", null)]
    [InlineData("::: article\nMột.\n:::\n", "KH", "", null)]
    [InlineData("Không có điều nào.\n", "QĐ", "", null)]
    public void Decision_GoesFirstToWhomItsLastArticleNames(string body, string type, string more, string? first)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile("---\nid: thu\nkind: paper\n---\n" + body, "thu.md", Run.NoPack, diagnostics)!;
        var lines = TemplateRenderer.Render(template, Plan(type, $"  recipients: [Các đơn vị{more}]\nperiod: {{from: 2026, to: 2030}}\nobjectives: {{general: Giữ cây}}\n"), "00", diagnostics)!.Recipients!.Select(l => l.PlainText).ToList();

        lines[0].ShouldBe(first ?? "Các đơn vị");
        lines.Count(l => l.StartsWith("Như Điều", StringComparison.Ordinal)).ShouldBe(first is not null || more.Length > 0 ? 1 : 0);
    }

    [Fact]
    public void Render_DetailsFromElsewhere_StandAroundTheBodyWithTheirOwnOrigins()
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile("---\nid: thu\nkind: paper\ndocumentType: BC\n---\nNội dung.", "thu.md", Run.NoPack, diagnostics)!;
        var details = new DocumentDetails { Type = "BC", Number = 7, Date = new(2026, 12, 1), Issuer = "tram-y-te", Subject = "Kết quả năm 2026", Addressees = [new() { Unit = "ubnd-phuong" }] };
        var root = ModelPath.Root.Field("reports").Item(0);
        var paper = TemplateRenderer.Render(template, Samples.Small, new PaperDetails(details, root, "bao-cao-7", new(2026, 12, 1), IsDraft: false), "00", TemplateLimits.Default, diagnostics)!;

        paper.FileName.ShouldBe("bao-cao-7");
        paper.IsDraft.ShouldBeFalse();
        paper.ReferenceDate.ShouldBe(new(2026, 12, 1));
        paper.Header!.Issuer.Single().PlainText.ShouldBe("trạm Y tế");
        paper.Header.Code.PlainText.ShouldStartWith("07/BC");
        Runs(paper).ShouldAllBe(r => r.Origin!.Path!.ToString().StartsWith("reports[0].", StringComparison.Ordinal));
    }

    private static IEnumerable<TextRun> Runs(OfficialDocument paper) =>
        ((IEnumerable<TextLine>)[.. paper.Header!.Parent, .. paper.Header.Issuer, paper.Header.Code, paper.Header.PlaceAndDate, paper.Header.TypeName!, paper.Header.Subject, .. paper.Addressees, .. paper.Recipients!])
            .SelectMany(l => l.Runs);

    private static PlanContext Plan(string type, string rest) => Examples.Of(Samples.Head.Replace("type: KH", $"type: {type}", StringComparison.Ordinal) + rest);

    private static OfficialDocument Paper(PlanContext context)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile("---\nid: thu\nkind: paper\n---\nNội dung.", "thu.md", Run.NoPack, diagnostics)!;
        return TemplateRenderer.Render(template, context, "00", diagnostics).ShouldNotBeNull();
    }
}
