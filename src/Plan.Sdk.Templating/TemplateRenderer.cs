using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Evaluation;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating;

/// <summary>Fills a template with a plan or with plain data. Thread-safe.</summary>
public static class TemplateRenderer
{
    /// <summary>The document of a template of kind <c>paper</c> or <c>article</c> and a plan.</summary>
    /// <param name="template">The template.</param>
    /// <param name="context">The plan.</param>
    /// <param name="planHash">SHA-256 of the plan's text, lower-case hex, for the provenance.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>The document; <c>null</c> after an error.</returns>
    public static OfficialDocument? Render(Template template, PlanContext context, string planHash, DiagnosticBag diagnostics) =>
        Render(template, context, planHash, template.Limits, diagnostics);

    /// <summary>The same with budgets of its own.</summary>
    /// <param name="template">The template.</param>
    /// <param name="context">The plan.</param>
    /// <param name="planHash">SHA-256 of the plan's text, lower-case hex, for the provenance.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="clock">Measures the time, nothing else is taken from it; <c>null</c> for the system's.</param>
    /// <returns>The document; <c>null</c> after an error.</returns>
    public static OfficialDocument? Render(Template template, PlanContext context, string planHash, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        return Render(template, context, PaperDetails.Of(template, context), planHash, limits, diagnostics, clock);
    }

    /// <summary>A document whose head, signature and recipients are not the plan's.</summary>
    /// <param name="template">The template.</param>
    /// <param name="context">The plan.</param>
    /// <param name="paper">What stands around the body.</param>
    /// <param name="planHash">SHA-256 of the plan's text, lower-case hex, for the provenance.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="clock">Measures the time, nothing else is taken from it; <c>null</c> for the system's.</param>
    /// <returns>The document; <c>null</c> after an error.</returns>
    public static OfficialDocument? Render(Template template, PlanContext context, PaperDetails paper, string planHash, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(paper);
        return Render(template, context, RenderInput.Of(context), paper, planHash, limits, diagnostics, clock);
    }

    /// <summary>A document of a record that was made from a plan, such as a report.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="template">The template, of the record's model.</param>
    /// <param name="context">The plan.</param>
    /// <param name="made">The record.</param>
    /// <param name="paper">What stands around the body.</param>
    /// <param name="planHash">SHA-256 of the plan's text, lower-case hex, for the provenance.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="clock">Measures the time, nothing else is taken from it; <c>null</c> for the system's.</param>
    /// <returns>The document; <c>null</c> after an error.</returns>
    /// <exception cref="ArgumentException">The template takes another record.</exception>
    public static OfficialDocument? Render<T>(
        Template template, PlanContext context, MadeRecord<T> made, PaperDetails paper, string planHash, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(paper);
        return Render(template, context, InputOf(template, context, made), paper, planHash, limits, diagnostics, clock);
    }

    /// <summary>The text of a template of kind <c>text</c> or <c>html</c> and a plan.</summary>
    /// <param name="template">The template.</param>
    /// <param name="context">The plan.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="clock">Measures the time, nothing else is taken from it; <c>null</c> for the system's.</param>
    /// <returns>The text; <c>null</c> after an error.</returns>
    public static RenderedText? RenderText(Template template, PlanContext context, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock = null) =>
        RenderText(template, RenderInput.Of(context), limits, diagnostics, clock);

    /// <summary>The text of a template of kind <c>text</c> or <c>html</c> and a record that was made from a plan.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="template">The template, of the record's model.</param>
    /// <param name="context">The plan.</param>
    /// <param name="made">The record.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="clock">Measures the time, nothing else is taken from it; <c>null</c> for the system's.</param>
    /// <returns>The text; <c>null</c> after an error.</returns>
    /// <exception cref="ArgumentException">The template takes another record.</exception>
    public static RenderedText? RenderText<T>(Template template, PlanContext context, MadeRecord<T> made, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(template);
        return RenderText(template, InputOf(template, context, made), limits, diagnostics, clock);
    }

    /// <summary>The text of a template of kind <c>text</c> or <c>html</c> and plain data.</summary>
    /// <param name="template">The template, compiled for the model of the data or of data of the same types.</param>
    /// <param name="data">The data.</param>
    /// <param name="referenceDate">The day that <c>date.now</c> gives.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="clock">Measures the time, nothing else is taken from it; <c>null</c> for the system's.</param>
    /// <returns>The text; <c>null</c> after an error.</returns>
    /// <exception cref="ArgumentException">The data has other types than the template was compiled for.</exception>
    public static RenderedText? RenderText(Template template, TemplateData data, DateOnly referenceDate, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(data);
        if (!template.Model.Accepts(data.Model)) throw new ArgumentException("The data has other names or types than the template was compiled for.", nameof(data));
        return RenderText(template, new RenderInput(referenceDate, null, data.Values), limits, diagnostics, clock);
    }

    private static RenderInput InputOf<T>(Template template, PlanContext context, MadeRecord<T> made)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(made);
        return template.Model.MadeType == typeof(T) ? RenderInput.Of(context, made) : throw new ArgumentException("The template takes another record.", nameof(made));
    }

    private static OfficialDocument? Render(
        Template template, PlanContext context, RenderInput input, PaperDetails paper, string planHash, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock)
    {
        var builder = new DocumentBuilder(diagnostics);
        var body = Fill(template, input, builder, builder.FinishBody, limits, diagnostics, clock);
        return body is null ? null : new DocumentAssembler(paper, context).Assemble(template, planHash, body, builder.Annexes);
    }

    private static RenderedText? RenderText(Template template, RenderInput input, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock)
    {
        ArgumentNullException.ThrowIfNull(template);
        var output = new TextOutput(template.Head.Kind == TemplateKind.Html, diagnostics);
        return Fill(template, input, output, output.Finish, limits, diagnostics, clock);
    }

    private static T? Fill<T>(Template template, RenderInput input, ITemplateOutput output, Func<T> finish, TemplateLimits limits, DiagnosticBag diagnostics, TimeProvider? clock)
        where T : class
    {
        try
        {
            BoundStatement.ExecuteAll(template.Bound.Statements, new(input, limits, clock ?? TimeProvider.System, template.Bound.SlotCount, output));
            return finish();
        }
        catch (RenderStopException stop)
        {
            diagnostics.Add(stop.Diagnostic);
            return null;
        }
    }
}
