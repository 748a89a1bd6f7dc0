using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests;

/// <summary>Renders templates written in tests.</summary>
internal static class Run
{
    /// <summary>The head put before a body; the body begins on line 5.</summary>
    public const string Head = "---\nid: thu\nkind: article\n---\n";

    public static readonly TemplatePack NoPack = new([]);

    /// <summary>The tree of a body's document as text, each block a line.</summary>
    public static string Tree(string body, PlanContext? context = null, TemplatePack? pack = null) =>
        TreeText.Of(Document(body, context, pack).Body).TrimEnd('\n');

    public static OfficialDocument Document(string body, PlanContext? context = null, TemplatePack? pack = null)
    {
        var diagnostics = new DiagnosticBag();
        var document = Try(body, diagnostics, context, pack);
        diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return document!;
    }

    public static OfficialDocument? Try(string body, DiagnosticBag diagnostics, PlanContext? context = null, TemplatePack? pack = null, TemplateLimits? limits = null)
    {
        var template = Template.Compile(Head + body, "thu.md", pack ?? NoPack, diagnostics);
        return template is null ? null : TemplateRenderer.Render(template, context ?? Samples.Small, "00", limits ?? template.Limits, diagnostics);
    }

    /// <summary>The findings about a body: line, column, ID, Vietnamese message. Lines count from the body's first.</summary>
    public static string[] Findings(string body, TemplatePack? pack = null, TemplateLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        Try(body, diagnostics, pack: pack, limits: limits);
        return [.. diagnostics.ToSorted().Select(d => $"{d.Span!.Start.Line - (d.Span.File == "thu.md" ? 4 : 0)}:{d.Span.Start.Column} {d.Id} {d.GetMessage(Language.Vietnamese)}")];
    }
}
