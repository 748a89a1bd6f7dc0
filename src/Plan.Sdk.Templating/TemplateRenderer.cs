using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating;

/// <summary>Fills a template with a plan. Thread-safe.</summary>
public static class TemplateRenderer
{
    /// <summary>The document of a template and a plan.</summary>
    /// <param name="template">The template.</param>
    /// <param name="context">The plan.</param>
    /// <param name="planHash">SHA-256 of the plan's text, lower-case hex, for the provenance.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>The document; <c>null</c> after an error.</returns>
    public static OfficialDocument? Render(Template template, PlanContext context, string planHash, DiagnosticBag diagnostics) =>
        Render(template, context, planHash, RenderLimits.Default, diagnostics);

    /// <summary>The same with a budget of its own.</summary>
    public static OfficialDocument? Render(Template template, PlanContext context, string planHash, RenderLimits limits, DiagnosticBag diagnostics)
    {
        var builder = new DocumentBuilder();
        try
        {
            BoundStatement.ExecuteAll(template.Bound.Statements, new(context, limits, template.Bound.SlotCount, builder));
            var body = builder.FinishBody();
            return DocumentAssembler.Assemble(template, context, planHash, body, builder.Annexes);
        }
        catch (RenderStopException stop)
        {
            diagnostics.Add(stop.Diagnostic);
            return null;
        }
    }
}
