using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests;

public sealed class HeadTests
{
    [Fact]
    public void Read_BlankLinesBeforeTheHead_AreNothing() => Findings("\n\n---\nid: thu\nkind: article\n---\nx").ShouldBeEmpty();

    [Theory]
    [InlineData("# Tên\n", "1:1 PLAN4021")]
    [InlineData("---\nid: thu\nkind: article\n# Tên\n{{ plan.x }}", "1:1 PLAN4121")]
    [InlineData("---\nid: thu\nkind: article\ntakes:\n  task: PlanTask\n---\nx", "4:1 PLAN4122")]
    [InlineData("---\nid: thu\nkind: article\ndocumentType: KH\n---\nx", "4:1 PLAN4123")]
    [InlineData("---\nid: thu2\nkind: article\n---\nx", "1:1 PLAN4124")]
    [InlineData("---\nid: thu\n---\nx", "1:1 PLAN4024")]
    [InlineData("---\nid: thu\nkind: artical\n---\nx", "3:7 PLAN4023")]
    [InlineData("---\nid: thu\nkind: article\nkind: article\n---\nx", "4:1 PLAN4022")]
    public void Read_Mistake_IsToldOnce(string text, string expected) => Findings(text).First().ShouldBe(expected);

    [Fact]
    public void Read_UnclosedHead_IsTheOnlyFinding() => Findings("---\nid: thu\nkind: article\n# Tên\n{{ plan.x }}").ShouldHaveSingleItem();

    private static IEnumerable<string> Findings(string text)
    {
        var diagnostics = new DiagnosticBag();
        new TemplatePack([new("thu.md", text)]).Check(diagnostics);
        return diagnostics.ToSorted().Select(d => $"{d.Span!.Start.Line}:{d.Span.Start.Column} {d.Id}");
    }
}
