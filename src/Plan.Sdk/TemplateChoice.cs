using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;

namespace Plan.Sdk;

/// <summary>Finds the template of a paper. A workspace's own one wins; one with mistakes is told, never passed over for the built-in one.</summary>
internal static class TemplateChoice
{
    /// <summary>The template of a plan: the one asked for, else that of the document's type; <c>null</c> after it was told why not.</summary>
    public static Template? OfPlan(string? id, string type, TemplatePack pack, DiagnosticBag diagnostics)
    {
        if (id is not null) return Of(id, [TemplateModel.ActionPlan], pack, diagnostics);
        if (pack.IdForType(type) is { } usual) return pack.Find(usual, diagnostics);
        diagnostics.Add(new(EngineDiagnostics.NoTemplateForType, null, type, Known(pack)));
        return null;
    }

    /// <summary>The template of an id; <c>null</c> after it was told why not.</summary>
    /// <param name="id">The id.</param>
    /// <param name="models">The models of which it has to take one.</param>
    /// <param name="pack">The templates.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static Template? Of(string id, ValueList<TemplateModel> models, TemplatePack pack, DiagnosticBag diagnostics)
    {
        if (!pack.Ids.Contains(id, StringComparer.Ordinal))
        {
            diagnostics.Add(new(pack.KindOf(id) == TemplateKind.Part ? EngineDiagnostics.PartAsTemplate : EngineDiagnostics.UnknownTemplate, null, id, Known(pack)));
            return null;
        }

        if (pack.Find(id, diagnostics) is not { } template) return null;
        if (models.Contains(template.Model)) return template;
        diagnostics.Add(new(Other(template.Model, models), null, id));
        return null;
    }

    /// <summary>What is told of a template that takes something else: where it can be used.</summary>
    private static DiagnosticDescriptor Other(TemplateModel model, ValueList<TemplateModel> wanted) =>
        wanted.Contains(TemplateModel.Amendment) ? EngineDiagnostics.TemplateNotOfAmendment
        : model == TemplateModel.Amendment ? EngineDiagnostics.TemplateOfAmendment
        : model == TemplateModel.ActionPlan ? EngineDiagnostics.TemplateOfPlan
        : EngineDiagnostics.TemplateOfReport;

    private static string Known(TemplatePack pack) => string.Join(", ", (IEnumerable<string>)pack.Ids);
}
