using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;

namespace Plan.Sdk;

/// <summary>Finds the template of a paper. A workspace's own one wins; one with mistakes is told, never passed over for the built-in one.</summary>
internal static class TemplateChoice
{
    /// <summary>The template of a plan: the one asked for, else that of the document's type; <c>null</c> after it was told why not.</summary>
    public static Template? OfPlan(string? id, string type, TemplatePack pack, DiagnosticBag diagnostics)
    {
        if (id is not null) return Of(id, TemplateModel.ActionPlan, EngineDiagnostics.TemplateOfReport, pack, diagnostics);
        if (pack.IdForType(type) is { } usual) return pack.Find(usual, diagnostics);
        diagnostics.Add(new(EngineDiagnostics.NoTemplateForType, null, type, Known(pack)));
        return null;
    }

    /// <summary>The template of an id for a model; <c>null</c> after it was told why not.</summary>
    /// <param name="id">The id.</param>
    /// <param name="model">The model that it has to take.</param>
    /// <param name="otherModel">What is told of a template of another model.</param>
    /// <param name="pack">The templates.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static Template? Of(string id, TemplateModel model, DiagnosticDescriptor otherModel, TemplatePack pack, DiagnosticBag diagnostics)
    {
        if (!pack.Ids.Contains(id, StringComparer.Ordinal))
        {
            diagnostics.Add(new(pack.KindOf(id) == TemplateKind.Part ? EngineDiagnostics.PartAsTemplate : EngineDiagnostics.UnknownTemplate, null, id, Known(pack)));
            return null;
        }

        if (pack.Find(id, diagnostics) is not { } template) return null;
        if (template.Model == model) return template;
        diagnostics.Add(new(template.Model == TemplateModel.Amendment ? EngineDiagnostics.TemplateOfAmendment : otherModel, null, id));
        return null;
    }

    private static string Known(TemplatePack pack) => string.Join(", ", (IEnumerable<string>)pack.Ids);
}
