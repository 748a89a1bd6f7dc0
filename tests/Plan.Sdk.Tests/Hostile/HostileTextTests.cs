using AngleSharp.Html.Parser;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Tests.Hostile;

/// <summary>The hostile corpus through templates of plain text and of HTML: in text, in attributes of either quotes, in addresses.</summary>
public sealed class HostileTextTests
{
    private const string Page = """
        <p>[{{ v }}]</p><p title="[{{ v }}]" data-x='[{{ v }}]'>x</p><textarea>[{{ v }}]</textarea><a href="{{ v }}">x</a><a href="/tin/{{ v }}?q={{ v }}">y</a>{{ capture c }}{{ v }}{{ end }}<i>[{{ c }}]</i>
        """;

    [Fact]
    public void Render_Html_ValuesStayInTheirPlaces()
    {
        var template = Compile("html", Page);
        foreach (var value in HostileValues.All)
        {
            var html = Render(template, value.Text, out var findings);
            var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>");
            var wanted = $"[{Carried(value)}]";
            page.Body!.Children.Select(e => e.LocalName).ShouldBe(["p", "p", "textarea", "a", "a", "i"]);
            page.All.Length.ShouldBe(9);
            page.All.SelectMany(e => e.Attributes).Select(a => a.Name).ShouldBe(["title", "data-x", "href", "href"]);
            page.QuerySelectorAll("p")[0].TextContent.ShouldBe(wanted);
            page.QuerySelectorAll("p")[1].GetAttribute("title").ShouldBe(wanted);
            page.QuerySelectorAll("p")[1].GetAttribute("data-x").ShouldBe(wanted);
            page.QuerySelector("textarea")!.TextContent.ShouldBe(wanted);
            page.QuerySelector("i")!.TextContent.ShouldBe(wanted);
            var address = page.QuerySelectorAll("a")[0].GetAttribute("href")!;
            if (Carried(value).Length == 0) address.ShouldBeEmpty();
            else new[] { "http://", "https://", "mailto:", "unsafe:" }.ShouldContain(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase), address);
            var piece = page.QuerySelectorAll("a")[1].GetAttribute("href")!;
            var escaped = Uri.EscapeDataString(Carried(value));
            piece.ShouldBe($"/tin/{escaped}?q={escaped}");
            if (address.StartsWith("unsafe:", StringComparison.Ordinal)) findings.ShouldContain(d => d.Id == "PLAN4086" && d.Path == "document.subject");
            foreach (var code in value.Refused) findings.ShouldContain(d => d.Id == "PLAN4089" && d.Path == "document.subject" && d.Arguments.Contains(code));
        }
    }

    [Fact]
    public void Render_Text_ValuesComeOutAsThemselves()
    {
        var template = Compile("text", "[{{ v }}] {{ capture c }}{{ v }}{{ end }}[{{ c }}]");
        foreach (var value in HostileValues.All)
        {
            var text = Render(template, value.Text, out var findings);
            text.ShouldBe($"[{Carried(value)}] [{Carried(value)}]");
            foreach (var code in value.Refused) findings.ShouldContain(d => d.Id == "PLAN4089" && d.Arguments.Contains(code));
            if (!value.Refused.Any() && value.Text == value.Printed && !value.Text.Any(c => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')) findings.ShouldBeEmpty();
        }
    }

    /// <summary>What plain text and HTML show: as documents do, but what can't be carried is left out.</summary>
    private static string Carried(HostileValue value) => value.Refused.Any() ? value.Printed.Replace("\ufffd", "", StringComparison.Ordinal) : value.Printed;

    private static Template Compile(string kind, string body)
    {
        var diagnostics = new DiagnosticBag();
        return Template.Compile($"---\nid: thu\nkind: {kind}\n---\n{{{{ v = plan.document.subject -}}}}\n{body}", "thu.md", TemplatePack.BuiltIn, diagnostics)
            .ShouldNotBeNull(string.Join('\n', diagnostics.ToSorted()));
    }

    private static string Render(Template template, string subject, out IReadOnlyList<Diagnostic> findings)
    {
        var context = HostilePlan.Make(0, _ => "x", out _);
        var plan = context.Plan with { Document = context.Plan.Document with { Subject = subject } };
        var diagnostics = new DiagnosticBag();
        var rendered = TemplateRenderer.RenderText(template, new PlanContext(plan, context.Workspace, context.Today), template.Limits, diagnostics);
        findings = diagnostics.ToSorted();
        return rendered.ShouldNotBeNull().Text;
    }
}
