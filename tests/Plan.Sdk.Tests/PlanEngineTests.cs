using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Tests;

public sealed class PlanEngineTests
{
    [Fact]
    public async Task RenderAsync_UnknownFormat_IsRefusedAndNamesTheFormats()
    {
        var result = await Examples.Engine.RenderAsync(Examples.Open(Examples.HuongAn), new() { Formats = ["docx", "pdf"] });
        result.Status.ShouldBe(RenderStatus.Refused);
        result.Outputs.ShouldBeEmpty();
        result.Diagnostics.ShouldContain(d => d.Id == "PLAN6005" && d.GetMessage(Language.Vietnamese).Contains("docx, html, txt"));
    }

    [Fact]
    public async Task RenderAsync_UnknownTemplate_IsRefusedAndNamesTheTemplates()
    {
        var result = await Examples.Engine.RenderAsync(Examples.Open(Examples.HuongAn), new() { Template = "tin-baif" });
        result.Status.ShouldBe(RenderStatus.Refused);
        result.Diagnostics.ShouldContain(d => d.Id == "PLAN6004" && d.GetMessage(Language.English).Contains("ke-hoach, ke-hoach-don-vi, quyet-dinh-sua-doi, sua-doi-bo-sung, tin-bai"));
    }

    [Fact]
    public async Task RenderAsync_BrokenPlan_TellsEachMistakeAndWritesNothing()
    {
        var broken = Edited(Examples.HuongAn, ("date: 2019-02-26", "date: 26/02/2019"), ("objectives:", "objectivs:"));
        var result = await Examples.Engine.RenderAsync(broken, new());
        result.Status.ShouldBe(RenderStatus.Refused);
        result.Outputs.ShouldBeEmpty();
        result.Document.ShouldBeNull();
        result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error).ShouldBeGreaterThanOrEqualTo(2);
        result.Diagnostics.ShouldAllBe(d => d.Span != null);
    }

    [Fact]
    public async Task RenderAsync_MarginOutsideTheLaw_IsToldOnceAtItsPlace()
    {
        var odd = Edited(Examples.HuongAn, ("presentation: {endMark: false}", "presentation: {endMark: false, marginLeft: 10}"));
        var result = await Examples.Engine.RenderAsync(odd, new() { Formats = ["docx", "html", "txt"] });
        result.Status.ShouldBe(RenderStatus.Done);
        var finding = result.Diagnostics.Where(d => d.Id == "PLAN5002").ShouldHaveSingleItem();
        finding.Span.ShouldNotBeNull().Start.Line.ShouldBe(11);
    }

    [Fact]
    public async Task RenderAsync_OwnTemplateWithAMistake_IsToldNotPassedOver()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "templates"));
        var own = "---\nid: ke-hoach\ntitle: Mẫu của phường\nkind: paper\ndocumentType: KH\nmodel: ActionPlan\n---\n{{ plan.tsks }}\n";
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "templates", "ke-hoach.md"), own);
        var source = Examples.Open(Examples.HuongAn) with { Workspace = Examples.Engine.OpenWorkspaceOf(folder.Path) };
        var result = await Examples.Engine.RenderAsync(source, new());
        result.Status.ShouldBe(RenderStatus.Refused);
        var mistake = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();
        mistake.Span.ShouldNotBeNull().Start.Line.ShouldBe(8);
        mistake.GetMessage(Language.Vietnamese).ShouldContain("tasks");
    }

    [Fact]
    public async Task RenderAsync_IssuedDraft_IsRefused()
    {
        var result = await Examples.Engine.RenderAsync(Examples.Open(Examples.Draft), new() { Issued = true });
        result.Status.ShouldBe(RenderStatus.Refused);
    }

    [Fact]
    public void RenderAsync_Draft_PrintsBlanksAndIsNamedByItsId()
    {
        var result = Examples.Render(Examples.Draft, ["txt"]);
        result.Outputs[0].Name.ShouldBe("du-thao-chuyen-doi-so-2027.txt");
        var text = Encoding.UTF8.GetString(result.Outputs[0].Content.Span);
        text.ShouldContain("Số:         /KH-UBND");
        text.ShouldContain("Minh Họa, ngày      tháng      năm 2026");
        result.Diagnostics.ShouldContain(d => d.Severity == DiagnosticSeverity.Info && d.GetMessage(Language.Vietnamese).Contains("dự thảo"));
    }

    [Fact]
    public async Task RenderAsync_Cancelled_Throws()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await Examples.Engine.RenderAsync(Examples.Open(Examples.HuongAn), new(), stopped.Token));
    }

    [Theory]
    [InlineData(Examples.HuongAn, "79-KH-UBND-2019.docx")]
    [InlineData(Examples.ThanhXuan, "260-KH-UBND-2020.docx")]
    [InlineData(Examples.Ward2026, "08-KH-UBND-2026.docx")]
    public void RenderAsync_IssuedPlan_IsNamedByNumberSymbolAndYear(string plan, string name) =>
        Examples.Render(plan, ["docx"]).Outputs[0].Name.ShouldBe(name);

    [Fact]
    public void Validate_2026Ward_IsSilent() => Examples.Engine.Validate(Examples.Open(Examples.Ward2026), issued: true).ShouldBeEmpty();

    [Fact]
    public void AddPlanSdk_HostsClockRulesAndWriters_GoIntoTheEngine()
    {
        using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(FixedClock.At(2027, 3, 4))
            .AddSingleton<IDocumentWriter, TitleWriter>()
            .AddSingleton<IPlanRule, AlwaysRule>()
            .AddPlanSdk()
            .BuildServiceProvider();
        var engine = services.GetRequiredService<PlanEngine>();
        engine.ShouldBeSameAs(services.GetRequiredService<PlanEngine>());
        engine.Formats.ShouldBe(["docx", "html", "txt", "title"]);

        var result = Examples.Run(engine, Examples.Open(Examples.Draft), new() { Formats = ["title", "txt"] });
        Encoding.UTF8.GetString(result.Outputs[0].Content.Span).ShouldContain("Chuyển đổi số");
        Encoding.UTF8.GetString(result.Outputs[1].Content.Span).ShouldContain("năm 2027");
        result.Diagnostics.ShouldContain(d => d.Id == "TEST0001");
    }

    private static PlanSource Edited(string plan, params (string From, string To)[] edits)
    {
        var source = Examples.Open(plan);
        var text = Encoding.UTF8.GetString(source.Content.Span);
        foreach (var (from, to) in edits)
        {
            text.ShouldContain(from);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return source with { Content = Encoding.UTF8.GetBytes(text) };
    }

    private sealed class TitleWriter : IDocumentWriter
    {
        public string Format => "title";

        public void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics) => output.Write(Encoding.UTF8.GetBytes(document.Title));
    }

    private sealed class AlwaysRule : IPlanRule
    {
        private static readonly DiagnosticDescriptor Always = new()
        {
            Id = "TEST0001",
            Title = new("Luôn có", "Always"),
            Message = new("Luôn có.", "Always."),
            Category = "Test",
            DefaultSeverity = DiagnosticSeverity.Info,
        };

        public ValueList<DiagnosticDescriptor> Descriptors => [Always];

        public void Check(PlanRuleContext context) => context.Report(Always, Origins.ModelPath.Root);
    }
}
