using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Manual;

/// <summary>The plan that the manual's examples speak about, in the workspace that <c>plan init</c> makes.</summary>
internal static class ManualPlan
{
    private static readonly Lazy<PlanContext> Read = new(() => Examples.Read("src/Plan.Sdk.Cli/Resources/init", "../../../Plan.Sdk.Templating/Manual/ke-hoach-vi-du.yaml"));

    public static PlanContext Context => Read.Value;

    /// <summary>What a body of kind <c>text</c> prints.</summary>
    public static string Print(string body)
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Compile("---\nid: vi-du\nkind: text\n---\n" + body, "vi-du.md", Run.NoPack, diagnostics);
        var rendered = template is null ? null : TemplateRenderer.RenderText(template, Context, TemplateLimits.Default, diagnostics);
        diagnostics.ToSorted().Select(d => d.ToString()).ShouldBeEmpty();
        return rendered!.Text;
    }
}
