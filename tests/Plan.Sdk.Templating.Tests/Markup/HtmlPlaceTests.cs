using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Markup;

/// <summary>In HTML a value is encoded for its place; where nothing makes it safe the checker refuses it.</summary>
public sealed class HtmlPlaceTests
{
    private const string Head = "---\nid: thu\nkind: html\n---\n";

    [Theory]
    [InlineData("<p>{{ v }}</p>")]
    [InlineData("a < {{ v }} > b")]
    [InlineData("<p title=\"{{ v }}\" alt='x {{ v }}'>")]
    [InlineData("<input value = \"{{ v }}\" disabled>{{ v }}")]
    [InlineData("<textarea><b {{ v }}</textarea>{{ v }}")]
    [InlineData("<title>{{ v }}</title>")]
    [InlineData("<script>if (a < b) { x = '<p>'; }</script>{{ v }}")]
    [InlineData("<style>p > a { color: red }</style><p>{{ v }}")]
    [InlineData("<!-- <b x=\" --><p>{{ v }}")]
    [InlineData("<!DOCTYPE html>{{ v }}")]
    [InlineData("<br/>{{ v }}</ p>{{ v }}")]
    [InlineData("<a{{ if c }} class=\"x\"{{ end }} title=\"{{ v }}\">{{ v }}</a>")]
    [InlineData("<option{{ if c }} selected{{ end }}>{{ v }}")]
    [InlineData("<p{{ for x in [1] }} data-a=\"{{ v }}\"{{ end }}>{{ v }}")]
    [InlineData("<p class=\"{{ for x in [1] }}{{ if c }}{{ break }}{{ end }}{{ v }} {{ end }}\">{{ v }}")]
    [InlineData("<a href=\"{{ v }}\">x</a>")]
    [InlineData("<a href=\"/tin/{{ v }}?a={{ v }}#{{ v }}\">x</a>")]
    [InlineData("<a href='https://a.vn/{{ if c }}x/{{ end }}{{ v }}'>x</a>")]
    [InlineData("<img src=\"{{ v }}\" alt=\"{{ v }}\">")]
    public void Compile_PlaceThatIsSafe_TakesValues(string body) => Findings(body).ShouldBeEmpty();

    [Theory]
    [InlineData("<script>x = '{{ v }}'</script>", "2:17 PLAN4087")]
    [InlineData("<SCRIPT>{{ v }}</SCRIPT>{{ v }}", "2:12 PLAN4087")]
    [InlineData("<style>p { color: {{ v }} }</style>", "2:22 PLAN4087")]
    [InlineData("<p onclick=\"f('{{ v }}')\">", "2:19 PLAN4087")]
    [InlineData("<p style=\"color: {{ v }}\">", "2:21 PLAN4087")]
    [InlineData("<p title={{ v }}>", "2:13 PLAN4087")]
    [InlineData("<p title=a{{ v }}>", "2:14 PLAN4087")]
    [InlineData("<{{ v }}>", "2:5 PLAN4087")]
    [InlineData("</{{ v }}>", "2:6 PLAN4087")]
    [InlineData("<p{{ v }}>", "2:6 PLAN4087")]
    [InlineData("<p {{ v }}>", "2:7 PLAN4087")]
    [InlineData("<p a{{ v }}=\"x\">", "2:8 PLAN4087")]
    [InlineData("<!-- {{ v }} -->", "2:9 PLAN4087")]
    [InlineData("<!x {{ v }}>", "2:8 PLAN4087")]
    [InlineData("<iframe src=\"{{ v }}\"></iframe>", "2:17 PLAN4087")]
    [InlineData("<iframe srcdoc=\"{{ v }}\"></iframe>", "2:20 PLAN4087")]
    [InlineData("<script src=\"{{ v }}\"></script>", "2:17 PLAN4087")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"{{ v }}\">", "2:40 PLAN4087")]
    [InlineData("<img srcset=\"{{ v }}\">", "2:17 PLAN4087")]
    [InlineData("<a href=\"{{ if c }}/x/{{ end }}{{ v }}\">", "2:35 PLAN4087")]
    [InlineData("<p{{ if c }} title=\"{{ end }}{{ v }}", "2:33 PLAN4087")]
    [InlineData("{{ for x in [1] }}<p title=\"{{ if c }}{{ break }}{{ end }}\">{{ end }}", "2:42 PLAN4087")]
    [InlineData("<a href=\"javascript:{{ v }}\">", "2:10 PLAN4085")]
    [InlineData("<a href=\"data:text/html,x\">", "2:10 PLAN4085")]
    [InlineData("<p title=\"{{ v | raw }}\">", "2:14 PLAN4083", "2:14 PLAN4088")]
    [InlineData("<p>{{ v | raw }}</p>", "2:7 PLAN4083")]
    [InlineData("<p>{{ v | raw | string.upcase }}</p>", "2:7 PLAN4083", "2:7 PLAN4088")]
    public void Compile_PlaceThatIsNot_IsRefusedThere(string body, params string[] expected) => Findings(body).ShouldBe(expected);

    [Theory]
    [InlineData("<p>{{ v }}</p>", "<b a='1' c=\"2\">&amp;", "<p>&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;</p>")]
    [InlineData("<p>{{ v | raw }}</p>", "<b>&amp;</b>", "<p><b>&amp;</b></p>")]
    [InlineData("<p>{{ x = v | raw }}{{ c ? x : 'a' }}{{ capture y }}<i>{{ x }}</i>{{ end }}{{ y }}</p>", "<b>", "<p><b>&lt;i&gt;<b>&lt;/i&gt;</p>")]
    [InlineData("<a href=\"{{ v }}\">x</a>", "https://a.vn/b c?d=\"&e='", "<a href=\"https://a.vn/b%20c?d=%22&amp;e=&#39;\">x</a>")]
    [InlineData("<a href=\"{{ v }}\">x</a>", "javascript:alert(1)", "<a href=\"unsafe:javascript%3Aalert%281%29\">x</a>")]
    [InlineData("<a href='/tin/{{ v }}?a={{ v }}'>x</a>", "a/b?c&d='", "<a href='/tin/a%2Fb%3Fc%26d%3D%27?a=a%2Fb%3Fc%26d%3D%27'>x</a>")]
    [InlineData("<a href=\"java{{ v }}\">x</a>", "script:alert(1)", "<a href=\"javascript%3Aalert%281%29\">x</a>")]
    public void Render_Value_IsEncodedForItsPlace(string body, string value, string expected) => Render(body, value, new()).ShouldBe(expected);

    [Fact]
    public void Render_ValueThatIsNoAddress_IsToldWithLineAndPath()
    {
        var diagnostics = new DiagnosticBag();
        Render("<a href=\"{{ v }}\">x</a>", "javascript:alert(1)", diagnostics);
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        (found.Id, found.Path, found.Span!.Start.Line).ShouldBe(("PLAN4086", "document.subject", 6));
    }

    [Fact]
    public void Render_Controls_AreLeftOutAndTold()
    {
        var diagnostics = new DiagnosticBag();
        Render("<p>{{ v }}</p>", "a\u0000b\uD800c\u202Ed", diagnostics).ShouldBe("<p>abc\u202Ed\u202C</p>");
        diagnostics.ToSorted().Select(d => d.GetMessage(Language.English)[..40]).ShouldBe(
        [
            "document.subject holds the character U+0000 at position 2"[..40], "document.subject holds the character U+D800 at position 4"[..40], "document.subject holds the hidden character U+202E"[..40],
        ]);
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe(["PLAN4089", "PLAN4089", "PLAN4090"]);
    }

    private static string[] Findings(string body)
    {
        var diagnostics = new DiagnosticBag();
        Template.Compile($"{Head}{{{{ v = plan.document.subject; c = plan.isDraft }}}}\n{body}", "thu.md", Run.NoPack, diagnostics);
        return [.. diagnostics.ToSorted().Where(d => d.Id != "PLAN4067").Select(d => $"{d.Span!.Start.Line - 4}:{d.Span.Start.Column} {d.Id}")];
    }

    private static string Render(string body, string value, DiagnosticBag diagnostics)
    {
        var plan = Samples.Small.Plan with { Document = Samples.Small.Plan.Document with { Subject = value } };
        var found = new DiagnosticBag();
        var template = Template.Compile($"{Head}{{{{ v = plan.document.subject; c = plan.isDraft || true }}}}\n{body}", "thu.md", Run.NoPack, found).ShouldNotBeNull(string.Join('\n', found.ToSorted()));
        return TemplateRenderer.RenderText(template, new(plan, Samples.Small.Workspace, Examples.Today), template.Limits, diagnostics).ShouldNotBeNull().Text.TrimStart('\n');
    }
}
