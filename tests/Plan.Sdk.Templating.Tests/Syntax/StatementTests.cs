namespace Plan.Sdk.Templating.Tests.Syntax;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ if false }}a{{ else if true }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if plan.note }}a{{ else }}c{{ end }}", "c")]
    [InlineData("{{ for t in plan.tasks }}{{ t.id }}{{ if !for.last }}, {{ end }}{{ end }}", "mot, hai, ba")]
    [InlineData("{{ for t in plan.tasks reversed }}{{ t.id }} {{ for.index }} {{ end }}", "ba 0 hai 1 mot 2 ")]
    [InlineData("{{ for t in plan.tasks offset:1 limit:1 }}{{ t.id }} {{ for.length }}{{ for.first }}{{ end }}", "")]
    [InlineData("{{ for t in plan.tasks offset:1 limit:1 }}{{ t.id }} {{ for.length }}{{ end }}", "hai 1")]
    [InlineData("{{ for t in plan.tasks }}{{ if for.index == 1 }}{{ break }}{{ end }}{{ t.id }}{{ end }}", "mot")]
    [InlineData("{{ for t in plan.tasks }}{{ if for.index == 1 }}{{ continue }}{{ end }}{{ t.id }} {{ end }}", "mot ba ")]
    [InlineData("{{ for b in plan.bases }}{{ b.citation }}{{ else }}không{{ end }}", "không")]
    [InlineData("{{ case plan.document.type }}{{ when 'BC', 'KH' }}một{{ when 'QĐ' }}hai{{ else }}ba{{ end }}", "một")]
    [InlineData("{{ case plan.tasks.size }}{{ when 1 }}một{{ else }}nhiều{{ end }}", "nhiều")]
    [InlineData("{{ capture c }}a{{ 1 + 1 }}b{{ end }}[{{ c }}{{ c | string.upcase }}]", "[a2bA2B]")]
    [InlineData("{{ x = 5; y = x * 2 }}{{ y }}", "10")]
    [InlineData("a{{# ghi chú }}b{{ ## nhiều\ndòng ## 'c' }}d", "abcd")]
    [InlineData("a  {{- 'b' -}}  \n c", "abc")]
    [InlineData("a  {{~ 'b' ~}}  c", "abc")]
    [InlineData("{%{ {{ không phải mã }} }%}", " {{ không phải mã }} ")]
    [InlineData("{%%{ }%} {%{ }%%}", " }%} {%{ ")]
    [InlineData("a  {%{- b -}%}  c", "a b c")]
    [InlineData("a{{ ## ghi chú }}b", "ab")]
    [InlineData("{{ for x in [1, 1, 2] }}{{ x }}{{ for.changed ? '!' : '' }} {{ end }}", "1! 1 2! ")]
    [InlineData("{{ for x in [1, 2, 3, 4] offset: 1 limit: 2 reversed }}{{ x }}{{ end }}", "43")]
    [InlineData("{{ for t in plan.tasks | array.limit 2 }}{{ t.id }} {{ end }}", "mot hai ")]
    [InlineData("{{ case plan.tasks.size }}{{ when 1 || 1 + 2, 9 }}ba{{ else }}khác{{ end }}", "ba")]
    [InlineData("{{ if 1 < 2\n  x = 5\n  x\nend }}", "5")]
    public void Body_Statement_Prints(string template, string expected)
    {
        if (expected.Length == 0) Run.Findings(template).ShouldNotBeEmpty();
        else Run.Tree(template).ShouldBe(expected);
    }

    [Fact]
    public void TildeTrim_StatementLines_LeaveNoTrace() =>
        Run.Tree("một\n{{~ if true ~}}\nhai\n{{~ end ~}}\nba").ShouldBe("một hai ba");

    [Fact]
    public void Include_WithArguments_SeesThemAlone()
    {
        var pack = new TemplatePack([new("phan.md", "---\nid: phan\nkind: part\n---\n[{{ $.viec.id }}]")]);
        Run.Tree("{{ for t in plan.tasks }}{{ include 'phan' viec: t }}{{ end }}", pack: pack).ShouldBe("[mot][hai][ba]");
        Run.Findings("{{ t = 1 }}{{ include 'phan' }}", pack).ShouldBe(["5:5 PLAN4041 Không có tên “$.viec”."]);
    }
}
