using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Markup;

public sealed class LinkTests
{
    [Theory]
    [InlineData("xem [Quyết định](https://vbpl.vn/qd?id=1) này", "xem |Quyết định→https://vbpl.vn/qd?id=1| này")]
    [InlineData("[**đậm** và *nghiêng*](http://a.vn)", "đậm→http://a.vn| và →http://a.vn|nghiêng→http://a.vn")]
    [InlineData("[thư](mailto:ubnd@a.gov.vn)", "thư→mailto:ubnd@a.gov.vn")]
    [InlineData("[thư](mailto:{{ 'ubnd@a.gov.vn' }})", "thư→mailto:ubnd@a.gov.vn")]
    [InlineData("[a](https://vi.wikipedia.org/wiki/Huế_(thành_phố))", "a→https://vi.wikipedia.org/wiki/Hu%E1%BA%BF_(th%C3%A0nh_ph%E1%BB%91)")]
    [InlineData("[](https://a.vn)", "https://a.vn→https://a.vn")]
    [InlineData("một\n[hai](https://a.vn)\nba", "một| |hai→https://a.vn| |ba")]
    [InlineData("[{{ 'tên' }} {{ if true }}a{{ else }}b{{ end }}](https://{{ 'a.vn' }}/{{ 'b c/d?e&f#g%' }})", "tên→https://a.vn/b%20c%2Fd%3Fe%26f%23g%25| →https://a.vn/b%20c%2Fd%3Fe%26f%23g%25|a→https://a.vn/b%20c%2Fd%3Fe%26f%23g%25")]
    [InlineData("[a]({{ 'https://a.vn/b c?d=\"e\"&f=%20%zz#ế' }})", "a→https://a.vn/b%20c?d=%22e%22&f=%20%25zz#%E1%BA%BF")]
    [InlineData("[a]({{ if true }}https://a.vn{{ else }}https://b.vn{{ end }}/x)", "a→https://a.vn/x")]
    [InlineData("[a](https://gov.vn{{ '@evil.example' }})", "a| (https://gov.vn@evil.example)")]
    [InlineData("[a]({{ '' }})", "a")]
    [InlineData("\\[a\\](b) [c] [d", "[a](b) [c] [d")]
    public void Body_Link_BecomesRunsThatLead(string template, string expected) => Runs(template).ShouldBe(expected);

    [Fact]
    public void Row_Link_LeadsInItsCellAlone()
    {
        var table = (Table)Run.Document("| a | b |\n| - | - |\n| x [y](https://a.vn) | z |").Body[0];
        table.Rows[0].Cells.Select(c => Text(c)).ShouldBe(["x |y→https://a.vn", "z"]);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData(" https://a.vn")]
    [InlineData("data:text/html,<b>x</b>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//a.vn")]
    [InlineData("www.a.vn")]
    [InlineData("../x")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("mailto:")]
    [InlineData("http://[::")]
    public void Body_ValueThatIsNoAddress_IsPrintedAndTold(string value)
    {
        var diagnostics = new DiagnosticBag();
        var document = Run.Try("xem [ở đây]({{ plan.document.subject }}).", diagnostics, With(value)).ShouldNotBeNull();
        Text(((Paragraph)document.Body[0]).Text).ShouldBe($"xem |ở đây| ({value})|.");
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        found.Id.ShouldBe("PLAN4086");
        found.Severity.ShouldBe(DiagnosticSeverity.Warning);
        found.Path.ShouldBe("document.subject");
        (found.Span!.File, found.Span.Start.Line, found.Span.Start.Column).ShouldBe(("thu.md", 5, 16));
    }

    [Fact]
    public void Body_AddressOfAnySize_IsWordsNotALink()
    {
        var diagnostics = new DiagnosticBag();
        var value = "https://a.vn/" + new string('ế', 32_000);
        var document = Run.Try("[a]({{ plan.document.subject }})", diagnostics, With(value)).ShouldNotBeNull();
        Text(((Paragraph)document.Body[0]).Text).ShouldBe($"a| ({value})");
        diagnostics.ToSorted().ShouldHaveSingleItem().GetMessage(Language.Vietnamese).Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("[a](https://a.vn", "1:1 PLAN4084")]
    [InlineData("[a](https://a.vn\nb", "1:1 PLAN4084")]
    [InlineData("[a](https://a.vn b)", "1:1 PLAN4084")]
    [InlineData("a](https://a.vn)", "1:2 PLAN4084")]
    [InlineData("[a{{ if plan.note }}](https://a.vn){{ end }}", "1:1 PLAN4084")]
    [InlineData("{{ if plan.note }}[a {{ end }}b](https://a.vn)", "1:19 PLAN4084", "1:32 PLAN4084")]
    [InlineData("[a](https://a.vn{{ if plan.note }}){{ end }}", "1:1 PLAN4084")]
    [InlineData("| [a | b](https://a.vn) |\n| - | - |", "1:3 PLAN4084", "1:9 PLAN4084")]
    [InlineData("[a](javascript:alert(1))", "1:5 PLAN4085")]
    [InlineData("[a](javascript:{{ 'x' }})", "1:5 PLAN4085")]
    [InlineData("[a](www.a.vn)", "1:5 PLAN4085")]
    [InlineData("[a](https://)", "1:5 PLAN4085")]
    [InlineData("[a]({{ if plan.note }}https://a.vn{{ end }}/x)", "1:44 PLAN4085")]
    [InlineData("![a](https://a.vn/b.png)", "1:1 PLAN4071")]
    public void Compile_MalformedLink_IsReportedAtItsPlace(string template, params string[] expected) =>
        Run.Findings(template).Select(f => string.Join(' ', f.Split(' ').Take(2))).ShouldBe(expected);

    [Fact]
    public void Body_ValuesThatLookLikeLinks_StayText() => Runs("{{ '[a](https://a.vn)' }} [{{ '](https://b.vn)[' }}](https://c.vn)").ShouldBe("[a](https://a.vn)| |](https://b.vn)[→https://c.vn");

    private static string Runs(string template) => Text(((Paragraph)Run.Document(template).Body[0]).Text);

    private static string Text(TextLine line) => string.Join('|', line.Runs.Select(r => r.Link is null ? r.Text : $"{r.Text}→{r.Link}"));

    private static PlanContext With(string subject)
    {
        var plan = Samples.Small.Plan;
        return new(plan with { Document = plan.Document with { Subject = subject } }, Samples.Small.Workspace, Examples.Today);
    }
}
