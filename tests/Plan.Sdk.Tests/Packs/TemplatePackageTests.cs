using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Tests.Packs;

/// <summary>The packs of templates of <c>plugins/</c>, over the examples that they were made for.</summary>
public sealed class TemplatePackageTests
{
    [Theory]
    [InlineData("HuongAn.BaoCao")]
    [InlineData("ThanhXuan.CongThongTin")]
    public void Check_EachPackage_HasNoFinding(string package)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var folder in (string[])["templates", "texts"]) TemplateFiles.Check(Repository.PathOf($"plugins/{package}/{folder}"), diagnostics).ShouldBeGreaterThan(0);
        diagnostics.ToSorted().ShouldBeEmpty();
    }

    /// <summary>What a pack changes is its own: all other templates are those of the SDK.</summary>
    [Theory]
    [InlineData("HuongAn.BaoCao", "bao-cao")]
    [InlineData("ThanhXuan.CongThongTin", "tin-bai")]
    public void Load_EachPackage_ChangesOneTemplate(string package, string changed)
    {
        var pack = Load(package);
        pack.Ids.ShouldBe(TemplatePack.BuiltIn.Ids);
        pack.Ids.Where(id => pack.Find(id)!.Hash != TemplatePack.BuiltIn.Find(id)!.Hash).ShouldBe([changed]);
    }

    [Theory]
    [InlineData("2022", 2022, 12, 2)]
    [InlineData("2022", 2022, 12, 7)]
    public async Task Report_HuongAn_HasTheWardsOwnLayout(string period, int year, int month, int day)
    {
        var outcome = await ReportAsync(Load("HuongAn.BaoCao"), period, new(year, month, day));
        outcome.ShouldMatchApproved(c => c.NoDiff().WithDiscriminator($"{year}-{month:00}-{day:00}"));
    }

    /// <summary>No figure of the report is left out of the ward's layout.</summary>
    [Fact]
    public async Task Report_HuongAn_TellsEachFigure()
    {
        var source = Over(Examples.Open(Examples.HuongAn), Load("HuongAn.BaoCao"));
        var outcome = await Examples.Engine.ReportAsync(source, ReportingReader.ReadAll(source.Workspace.Files.Root!, new()), new() { Rule = "bao-cao-nam", Period = "2022", On = new(2022, 12, 7), Formats = ["txt"] });
        var text = Text(outcome.Outputs.Single());
        var figures = outcome.Report!.Results.SelectMany(r => (IEnumerable<ReportFigure>)r.Figures).ToList();
        figures.Count.ShouldBe(7);
        foreach (var figure in figures) text.ShouldContain($"| {figure.Numerator:0} | {figure.Denominator:0} | {figure.Text} (ước) |");
        foreach (var result in outcome.Report.Results.AsSpan()) text.ShouldContain($"| Toàn phường | {OfficialNumber.Figure(result.Numerator!.Value)} | {OfficialNumber.Figure(result.Denominator!.Value)} | {result.Text} |");
        foreach (var remark in outcome.Report.Difficulties.Concat(outcome.Report.NextWork).Concat(outcome.Report.Outcomes)) text.ShouldContain(remark.Text);
        foreach (var task in outcome.Report.Tasks.AsSpan()) text.ShouldContain(task.Name.TrimEnd('.'));
    }

    [Fact]
    public void Article_ThanhXuan_HasThePortalsOwnLayout() => Article(Load("ThanhXuan.CongThongTin")).ShouldMatchApproved(c => c.NoDiff());

    /// <summary>A ward changes one sentence of a package by a file of the same name.</summary>
    [Fact]
    public void Article_OwnContactLine_CountsBeforeThePackages()
    {
        var own = new TemplatePack([new("lien-he.md", "---\nid: lien-he\nkind: part\n---\n*Liên hệ: Văn phòng UBND quận.*\n")], beneath: Load("ThanhXuan.CongThongTin"));
        var text = Article(own);
        text.ShouldContain("Liên hệ: Văn phòng UBND quận.");
        text.ShouldNotContain("024.");
        text.ShouldContain("Những con số cần đạt giai đoạn 2021 - 2025");
    }

    private static TemplatePack Load(string package)
    {
        var diagnostics = new DiagnosticBag();
        var pack = TemplatePack.LoadPackage(Repository.PathOf($"plugins/{package}"), diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return pack;
    }

    private static async Task<string> ReportAsync(TemplatePack templates, string period, DateOnly day)
    {
        var source = Over(Examples.Open(Examples.HuongAn), templates);
        var outcome = await Examples.Engine.ReportAsync(
            source, ReportingReader.ReadAll(source.Workspace.Files.Root!, new()), new() { Rule = "bao-cao-nam", Period = period, On = day, Formats = ["txt"] });
        outcome.Status.ShouldBe(RenderStatus.Done, string.Join('\n', (IEnumerable<Diagnostic>)outcome.Diagnostics));
        return Text(outcome.Outputs.Single());
    }

    private static string Article(TemplatePack templates)
    {
        var result = Examples.Run(Examples.Engine, Over(Examples.Open(Examples.ThanhXuan), templates), new() { Formats = ["txt"], Template = "tin-bai" });
        result.Status.ShouldBe(RenderStatus.Done, string.Join('\n', (IEnumerable<Diagnostic>)result.Diagnostics));
        return Text(result.Outputs.Single());
    }

    private static PlanSource Over(PlanSource source, TemplatePack templates) => source with { Workspace = source.Workspace with { Templates = templates } };

    private static string Text(RenderedFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
