using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests;

/// <summary>Renders templates over plain data.</summary>
internal static class RunText
{
    private const string Head = "---\nid: thu\nkind: text\n---\n";

    /// <summary>The text that a body makes of JSON data.</summary>
    public static string Text(string body, string json = "{}", TemplatePack? pack = null) => Rendered(body, json, pack).Text;

    public static RenderedText Rendered(string body, string json = "{}", TemplatePack? pack = null, string head = Head)
    {
        var diagnostics = new DiagnosticBag();
        var rendered = Try(body, TemplateData.Parse(json), diagnostics, pack, head);
        diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return rendered!;
    }

    /// <summary>The findings about a body: line of the body, column, ID, Vietnamese message.</summary>
    public static string[] Findings(string body, string json = "{}", string head = Head)
    {
        var diagnostics = new DiagnosticBag();
        Try(body, TemplateData.Parse(json), diagnostics, null, head);
        return [.. diagnostics.ToSorted().Select(d => $"{d.Span!.Start.Line - (d.Span.Start.Line > 4 ? 4 : 0)}:{d.Span.Start.Column} {d.Id} {d.GetMessage(Language.Vietnamese)}")];
    }

    private static RenderedText? Try(string body, TemplateData data, DiagnosticBag diagnostics, TemplatePack? pack, string head)
    {
        var template = Template.Compile(head + body, "thu.md", pack ?? Run.NoPack, data.Model, diagnostics);
        return template is null ? null : TemplateRenderer.RenderText(template, data, Examples.Today, TemplateLimits.Default, diagnostics);
    }
}
