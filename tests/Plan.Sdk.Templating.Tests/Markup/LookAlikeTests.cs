namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary>Text that looks like Markdown, or like an automatic number, and is none.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("a) Tổ chức truyền thông", "1:1 PLAN4118 “a)” gõ tay")]
    [InlineData("đ) Tổ chức truyền thông", "1:1 PLAN4118 “đ)” gõ tay")]
    [InlineData("Gồm:\n3) Kiểm tra", "2:1 PLAN4118 “3)” gõ tay")]
    [InlineData("II. Nhiệm vụ", "1:1 PLAN4118 “II.” gõ tay")]
    [InlineData("Gồm:\n\n2. Kiểm tra", "3:1 PLAN4118 “2.” gõ tay")]
    [InlineData("{{ for t in plan.tasks }}\n{{ for.index + 1 }}. {{ t.id }}\n{{ end }}", "2:4 PLAN4118 “for.index + 1” gõ tay")]
    [InlineData("#Tên việc", "1:1 PLAN4119 “#Tên” in ra nguyên như vậy; tiêu đề có dấu cách sau #")]
    [InlineData("chữ __đậm__ đây", "1:5 PLAN4119 “__đậm__” in ra nguyên như vậy; chữ đậm viết **…**")]
    [InlineData("chữ ~~bỏ~~ đây", "1:5 PLAN4119 “~~bỏ~~” in ra")]
    [InlineData("Tài chính &amp; Kế hoạch", "1:11 PLAN4119 “&amp;” in ra nguyên như vậy; gõ thẳng")]
    public void Compile_LookAlike_IsTold(string template, string expected) => Run.Findings(template).ShouldHaveSingleItem().ShouldStartWith(expected);

    [Theory]
    [InlineData("a\\) Tổ chức")]
    [InlineData("1. một\n2. hai\n\n3. ba")]
    [InlineData("1. một\n   1. trong\n   2. trong\n2. hai")]
    [InlineData("Họ tên: ____________ ngày __/__/____")]
    [InlineData("#1 và #chuyendoiso")]
    [InlineData("Gồm {{ for t in plan.tasks }}{{ for.index + 1 }}) {{ t.id }}; {{ end }}")]
    [InlineData("A & B; C")]
    [InlineData("V.I.P. Lê-nin")]
    public void Compile_OrdinaryText_IsNot(string template) => Run.Findings(template).ShouldBeEmpty();

    [Theory]
    [InlineData("{{ capture x }}một\n{{ end }}| a | b |\n| - | - |\n| {{ x }} | c |", "table Left*1 Left*1\n  a | b\n  một | c")]
    [InlineData("{{ capture x }}\nmột\nhai\n{{ end }}# {{ x }}\nđoạn", "I. (title) một⏎hai\nđoạn")]
    [InlineData("{{ capture x }}một\n{{ end }}{{ x }}\nhai", "một hai")]
    public void Render_CapturedLineBreakAtAnEnd_IsNotPrinted(string template, string expected) => Run.Tree(template).ShouldBe(expected);
}
