using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests;

public sealed class TemplateDataTests
{
    private const string Wards = """
        {"ten": "Phường Hương An", "dan": 12, "dat": true, "nguoi_ky": null,
         "to": [{"ten": "Tổ 1", "ho": 120}, {"ten": "Tổ 2", "ho": 95, "ghi_chu": "mới tách"}]}
        """;

    [Theory]
    [InlineData("{{ ten }}: {{ dan + 1 }}", "Phường Hương An: 13")]
    [InlineData("{{ for t in to }}{{ t.ten }} {{ t.ho }}{{ if t.ghi_chu }} ({{ t.ghi_chu }}){{ end }}; {{ end }}", "Tổ 1 120; Tổ 2 95 (mới tách); ")]
    [InlineData("{{ to[1]?.ghi_chu ?? '—' }} {{ nguoi_ky ?? 'chưa ký' }}", "mới tách chưa ký")]
    [InlineData("{{ if dat }}đạt{{ end }} # không phải đề mục\n| a |\n**b**", "đạt # không phải đề mục\n| a |\n**b**")]
    public void Text_PlainData_Prints(string template, string expected) => RunText.Text(template, Wards).ShouldBe(expected);

    [Theory]
    [InlineData("{{ tne }}", "1:4 PLAN4041 Không có tên “tne”; ý bạn là “ten”?")]
    [InlineData("{{ to[0]?.tenn ?? '' }}", "1:11 PLAN4042 đối tượng không có trường “tenn”; ý bạn là “ten”?")]
    [InlineData("{{ for t in to }}{{ t.ghi_chu }}{{ end }}", "1:21 PLAN4053 Giá trị này có thể trống; đặt trong {{ if … }} hoặc thêm ?? và giá trị thay thế.")]
    [InlineData("{{ to }}", "1:4 PLAN4048 Không in được danh sách; dùng for, hoặc array.join để nối thành chữ.")]
    public void Compile_PlainData_IsChecked(string template, string expected) => RunText.Findings(template, Wards).ShouldBe([expected]);

    [Fact]
    public void Compile_PaperOverPlainData_IsRefused() =>
        RunText.Findings("x", head: "---\nid: thu\nkind: paper\n---\n").ShouldBe(["1:1 PLAN4036 Mẫu loại paper và article chỉ lập từ kế hoạch; với dữ liệu khác, viết kind: text hoặc kind: html."]);

    [Fact]
    public void Text_Origins_CoverTheWholeText()
    {
        var rendered = RunText.Rendered("Kính gửi {{ to[0]?.ten ?? '' }},\n{{ ten }}", Wards);
        string.Join('\n', rendered.Origins.Select(o => $"{rendered.Text.Substring(o.Start, o.Length).ReplaceLineEndings("⏎")} <- {o.Origin.Template} {o.Origin.Path}"))
            .ShouldBe("Kính gửi  <- thu.md:5:1 \nTổ 1 <- thu.md:5:13 to[0].ten\n,⏎ <- thu.md:5:32 \nPhường Hương An <- thu.md:6:4 ten");
        rendered.Origins.Sum(o => o.Length).ShouldBe(rendered.Text.Length);
    }

    [Fact]
    public void Html_Value_IsEscaped() =>
        RunText.Rendered("<p title=\"{{ a }}\">{{ a }}</p>", """{"a": "<b>\"Đ&'"}""", head: "---\nid: thu\nkind: html\n---\n").Text
            .ShouldBe("<p title=\"&lt;b&gt;&quot;Đ&amp;&#39;\">&lt;b&gt;&quot;Đ&amp;&#39;</p>");

    [Fact]
    public void RenderText_DataOfOtherTypes_Throws()
    {
        var template = Template.Compile("---\nid: thu\nkind: text\n---\n{{ a + 1 }}", "thu.md", Run.NoPack, TemplateData.Parse("{\"a\": 1}").Model, new())!;
        Should.Throw<ArgumentException>(() => TemplateRenderer.RenderText(template, TemplateData.Parse("{\"a\": \"x\"}"), Examples.Today, TemplateLimits.Default, new()));
        TemplateRenderer.RenderText(template, TemplateData.Parse("{\"b\": true, \"a\": 2}"), Examples.Today, TemplateLimits.Default, new())!.Text.ShouldBe("3");
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\"a\": 1, \"a\": 2}")]
    [InlineData("{\"a\": [1, {}]}")]
    [InlineData("{\"a\": [null]}")]
    public void Parse_NotDataOfTemplates_Throws(string json) => Should.Throw<JsonException>(() => TemplateData.Parse(json));
}
