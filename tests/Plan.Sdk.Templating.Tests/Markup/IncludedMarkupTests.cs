namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary>Markdown of a part counts only where the part begins a line, and in kinds that read Markdown.</summary>
public sealed class IncludedMarkupTests
{
    private static readonly TemplatePack Pack = new([
        new("muc.md", "---\nid: muc\nkind: part\n---\n1. **Truyền thông**\n"),
        new("viec.md", "---\nid: viec\nkind: part\n---\n{{~ for t in plan.tasks ~}}\n- {{ t.id }}\n{{~ end ~}}\n"),
        new("loi.md", "---\nid: loi\nkind: part\n---\nlời văn"),
    ]);

    [Theory]
    [InlineData("Chữ trước {{ include 'muc' }}", "1:22 PLAN4116 Phần “muc” bắt đầu bằng “1.” mà")]
    [InlineData("{{ plan.id }}{{ include 'muc' }}", "1:25 PLAN4116 Phần “muc” bắt đầu bằng “1.” mà")]
    [InlineData("{{ if plan.note }}a{{ end }}{{ include 'muc' }}", "1:40 PLAN4116 Phần “muc” bắt đầu bằng “1.” mà")]
    [InlineData("Gồm: {{ include 'viec' }}", "1:17 PLAN4116 Phần “viec” bắt đầu bằng “-” mà")]
    public void Include_OfAListInsideALine_IsRefusedAtTheInclude(string template, string expected) =>
        Run.Findings(template, Pack).ShouldHaveSingleItem().ShouldStartWith(expected);

    [Fact]
    public void Include_AtTheBeginningOfALine_MayBeAList()
    {
        Run.Tree("Chữ trước\n{{ include 'muc' }}", pack: Pack).ShouldBe("Chữ trước\n1. (title) Truyền thông");
        Run.Tree("Chữ {{ include 'loi' }}", pack: Pack).ShouldBe("Chữ lời văn");
    }

    [Fact]
    public void Include_OfMarkdownInAText_IsTold()
    {
        var diagnostics = new Diagnostics.DiagnosticBag();
        Template.Compile("---\nid: tin\nkind: text\n---\n{{ include 'muc' }}{{ include 'loi' }}", "tin.md", Pack, diagnostics).ShouldNotBeNull();
        diagnostics.ToSorted().ShouldHaveSingleItem().ToString().ShouldContain("PLAN4117");
    }

    [Theory]
    [InlineData("{{ if plan.note }}\n::: note\n{{ end }}\na\n:::\n", "2:1 PLAN4079")]
    [InlineData("{{ if plan.note }}\n::: note\n{{ end }}\na\n{{ if plan.note }}\n:::\n{{ end }}\n", "2:1 PLAN4079")]
    [InlineData("::: note\na\n{{ if plan.note }}\n:::\n{{ end }}\n", "3:4 PLAN4079")]
    public void Compile_ContainerAcrossBlocks_IsOneFinding(string template, string expected) =>
        Run.Findings(template).ShouldHaveSingleItem().ShouldStartWith(expected);
}
