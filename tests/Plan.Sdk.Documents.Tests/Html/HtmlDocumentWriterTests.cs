using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Tests.Html;

public sealed class HtmlDocumentWriterTests
{
    public static TheoryData<string> Papers => new(Paper.Names);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Write_Paper_IsOnePageOnItsOwn(string name)
    {
        var page = Page(Paper.Of(name));

        page.Root.Attribute("lang")!.Value.ShouldBe("vi");
        page.Main.Descendants("h1").Count().ShouldBe(1);
        page.Root.Descendants().Select(e => e.Name.LocalName).ShouldNotContain("script");
        page.Root.Descendants().Select(e => e.Name.LocalName).ShouldNotContain("link");
        page.Root.Descendants().SelectMany(e => e.Attributes()).Select(a => a.Name.LocalName).Where(a => a is "src" or "href" || a.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.Root.Descendants("style").Single().Value.ShouldNotContain("url(");
    }

    [Fact]
    public void Write_Headings_NeverSkipALevel()
    {
        var levels = Page(Phuong2026.Document).Main.Descendants().Select(e => e.Name.LocalName).Where(n => n.Length == 2 && n[0] == 'h').Select(n => n[1] - '0').ToList();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Write_TableHeads_HaveAScope()
    {
        var heads = Page(Phuong2026.Document).Main.Descendants("th").ToList();

        heads.Count.ShouldBe(20);
        heads.ShouldAllBe(h => h.Attribute("scope")!.Value == "col" && h.Ancestors("thead").Any());
    }

    [Fact]
    public void Write_Origins_StandInDataAttributes()
    {
        var page = Page(Phuong2026.Document);
        var subject = page.Main.Descendants().Single(e => e.Attribute("data-plan")?.Value == "document.subject");

        subject.Value.ShouldStartWith("Chăm sóc vì sự phát triển");
        subject.Attribute("data-template")!.Value.ShouldMatch(@"^ke-hoach\.md:\d+:1$");
    }

    [Fact]
    public void Write_RunsOfSeveralOrigins_AreToldApart()
    {
        var line = new TextLine([new("Đạt "), new("90%", new(null, ModelPath.Parse("rows[0]"), "bảng 1, dòng 2"), Bold: true), new(" kế hoạch", Origin.Of(ModelPath.Parse("text")!))]);

        Page(HuongAn.Document with { Body = [new Paragraph(line)] }).Source
            .ShouldContain("<p class=\"NoiDung\">Đạt <span data-plan=\"rows[0]\" data-source=\"bảng 1, dòng 2\"><b>90%</b></span><span data-plan=\"text\"> kế hoạch</span></p>");
    }

    [Fact]
    public void Write_HostileText_IsEncoded()
    {
        var source = Page(Hostile.Document).Source;

        source.ShouldNotContain("<script>");
        source.ShouldContain("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;kế hoạch&quot;");
        source.ShouldContain("{{ biến }}");
    }

    [Fact]
    public void Write_Paper_PrintsOnA4WithThePapersMargins()
    {
        var style = Page(Phuong2026.Document).Root.Descendants("style").Single().Value;

        style.ShouldContain("@page{size:A4;margin:70.85pt 56.7pt 56.7pt 99.2pt;@top-center{content:counter(page)");
        style.ShouldContain("@page wide{size:A4 landscape;margin:56.7pt 42.5pt 42.5pt 85.05pt");
    }

    private static HtmlPage Page(OfficialDocument document) => new(Paper.Write(new HtmlDocumentWriter(), document));
}
