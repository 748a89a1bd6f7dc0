using System.Diagnostics;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary><c>raw</c> in Markdown: the value's own emphasis and links count, nothing else.</summary>
public sealed class RawTests
{
    [Theory]
    [InlineData("a **b** *c* ***d*** e", "a |**b**| |*c*| |***d***| e")]
    [InlineData("**a *b* c**", "**a **|***b***|** c**")]
    [InlineData("**a", "**a")]
    [InlineData("a* b *c", "a* b *c")]
    [InlineData("2 * 3 * 4 ** 5", "2 * 3 * 4 ** 5")]
    [InlineData("**a*", "**a*")]
    [InlineData("*a **b* c**", "*a **b*| c**")]
    [InlineData("**a\nb**", "**a\nb**")]
    [InlineData("****a****", "****a****")]
    [InlineData("# x\n- y\n| z |\n::: annex\n1. w", "# x\n- y\n| z |\n::: annex\n1. w")]
    [InlineData("{{ plan.id }} <b> `x` \\*", "{{ plan.id }} <b> `x` \\*")]
    [InlineData("xem [**luật** này](https://a.vn/b_(c)) nhé", "xem |**luật**→https://a.vn/b_(c)| này→https://a.vn/b_(c)| nhé")]
    [InlineData("**[a](https://a.vn)**", "**a**→https://a.vn")]
    [InlineData("[*a](https://a.vn)*", "*a→https://a.vn|*")]
    [InlineData("[a](javascript:alert(1))", "[a](javascript:alert(1))")]
    [InlineData("[a](https://a.vn b) [a](/x) [](https://a.vn) [a]", "[a](https://a.vn b) [a](/x) [](https://a.vn) [a]")]
    [InlineData("![a](https://a.vn)", "!|a→https://a.vn")]
    [InlineData("", "")]
    public void Body_RawValue_CountsItsEmphasisAndLinks(string value, string expected)
    {
        foreach (var template in (string[])
                 [
                     "|{{ plan.document.subject | raw }}", "|{{ x = plan.document.subject | raw }}{{ x }}", "|{{ plan.note ?? plan.document.subject | raw }}",
                     "|{{ true ? (plan.document.subject | raw) : 'a' }}", "|{{ capture x }}{{ plan.document.subject | raw }}{{ end }}{{ x }}", "|{{ (plan.document.subject | raw) + '' }}",
                     "|{{ raw plan.document.subject }}",
                 ])
        {
            var line = ((Table)Document($"| a |\n| - |\n{template} |", value).Body[0]).Rows[0].Cells[0];
            string.Join('|', line.Runs.Select(Shown)).ShouldBe(expected, template);
            line.Runs.ShouldAllBe(r => r.Origin!.Path!.ToString() == "document.subject");
        }
    }

    [Fact]
    public void Body_RawInEmphasis_AddsToIt() =>
        string.Join('|', ((Paragraph)Document("**x {{ plan.document.subject | raw }}**", "a *b*").Body[0]).Text.Runs.Select(Shown)).ShouldBe("**x **|**a **|***b***");

    [Theory]
    [InlineData("{{ plan.document.subject | raw }}", "1:4 PLAN4083")]
    [InlineData("{{ plan.document.subject | raw | string.upcase }}", "1:4 PLAN4083", "1:4 PLAN4088")]
    [InlineData("{{ [plan.document.subject | raw] | array.join ', ' }}", "1:5 PLAN4083", "1:4 PLAN4088")]
    [InlineData("[a]({{ plan.document.subject | raw }})", "1:8 PLAN4083", "1:8 PLAN4088")]
    [InlineData("{{ plan.tasks | raw }}", "1:4 PLAN4048")]
    [InlineData("{{ plan.note | raw }}", "1:4 PLAN4053", "1:4 PLAN4083")]
    public void Compile_Raw_IsReported(string template, params string[] expected) =>
        Run.Findings(template).Select(f => string.Join(' ', f.Split(' ').Take(2))).Order().ShouldBe(expected.Order());

    [Fact]
    public void Compile_Raw_IsAWarning() => TemplateDiagnostics.RawMarkup.DefaultSeverity.ShouldBe(DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("*a")]
    [InlineData("**a")]
    [InlineData("*a* ")]
    [InlineData("[a](")]
    [InlineData("[a](https://a.vn/")]
    [InlineData("***a**b*")]
    [InlineData("[")]
    [InlineData("*")]
    public void Body_LargeRawValue_TakesNoTime(string piece)
    {
        var value = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        ((Paragraph)Document("{{ plan.document.subject | raw }}", value).Body[0]).Text.PlainText.Length.ShouldBeLessThanOrEqualTo(value.Length);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    private static string Shown(TextRun run)
    {
        var mark = (run.Bold ? "**" : "") + (run.Italic ? "*" : "");
        return $"{mark}{run.Text}{mark}{(run.Link is null ? "" : $"→{run.Link}")}";
    }

    private static OfficialDocument Document(string template, string subject)
    {
        var plan = Samples.Small.Plan;
        return Run.Document(template, new PlanContext(plan with { Document = plan.Document with { Subject = subject } }, Samples.Small.Workspace, Examples.Today));
    }
}
