using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>What a paper says around its body: head, addressees, signature, recipients. Immutable.</summary>
/// <param name="Document">The values; its type is that of the paper.</param>
/// <param name="Root">Where they stand in the model that they come from, the origin of all words made of them.</param>
/// <param name="FileName">The file name without ending.</param>
/// <param name="ReferenceDate">The day that chooses the rules and the issuer's parent, and whose year a draft writes.</param>
/// <param name="IsDraft">Whether number or date are still missing.</param>
public sealed record PaperDetails(DocumentDetails Document, ModelPath Root, string FileName, DateOnly ReferenceDate, bool IsDraft)
{
    /// <summary>The file that they come from, as the user named it; <c>null</c>: the plan's.</summary>
    public string? Source { get; init; }

    /// <summary>The annexes that stand behind those of the template.</summary>
    public ValueList<DocumentAnnex> Annexes { get; init; } = [];

    /// <summary>
    /// What a plan's <c>document:</c> says: of the plan itself, of an article, or of another paper made from it, which has a symbol of
    /// its own type and neither number nor date yet.
    /// </summary>
    /// <param name="template">The template; its type counts.</param>
    /// <param name="context">The plan.</param>
    public static PaperDetails Of(Template template, PlanContext context)
    {
        var document = context.Plan.Document;
        var root = ModelPath.Root.Field("document");
        var fileName = OfficialFileName.Of(context);
        if (template.Head.Kind != TemplateKind.Paper) return new(document, root, $"{fileName}-{template.Id}", context.ReferenceDate, context.Plan.IsDraft);
        return template.Head.DocumentType is { } type && !string.Equals(type, document.Type, StringComparison.Ordinal)
            ? new(document with { Type = type, Symbol = null, Number = null, Date = null }, root, $"{fileName}-{template.Id}", context.Today, IsDraft: true)
            : new(document, root, fileName, context.ReferenceDate, context.Plan.IsDraft) { Annexes = [.. AnnexBlocks.Of(context)] };
    }

    /// <summary>Where a value of the details came from.</summary>
    internal Origin OriginOf(ModelPath path) => Source is null ? Origin.Of(path) : new(null, null, $"{Source}#{path}");
}
