using System.Reflection;
using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>Puts head, signature, recipients and annexes around a body: what the plan's <c>document:</c> says, not the template.</summary>
internal static class DocumentAssembler
{
    private static readonly string SdkVersion =
        typeof(DocumentAssembler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static readonly ModelPath Root = ModelPath.Root.Field("document");

    public static OfficialDocument Assemble(Template template, PlanContext context, string planHash, ValueList<Block> body, ValueList<DocumentAnnex> annexes)
    {
        var document = context.Plan.Document;
        var isPaper = template.Head.Kind == TemplateKind.Paper;
        var type = template.Head.DocumentType ?? document.Type;
        var isPlan = isPaper && string.Equals(type, document.Type, StringComparison.Ordinal);
        var fileName = OfficialFileName.Of(context);
        return new()
        {
            Title = isPaper ? OfficialLetters.Compose($"{OfficialCitation.TypeName(type)} {document.Subject}") : ArticleTitle(body) ?? document.Subject,
            FileName = isPlan ? fileName : $"{fileName}-{template.Id}",
            ReferenceDate = isPlan || !isPaper ? context.ReferenceDate : context.Today,
            Presentation = context.Presentation,
            IsDraft = context.Plan.IsDraft || (isPaper && !isPlan),
            Header = isPaper ? HeaderOf(context, type, isPlan) : null,
            Body = body,
            Signature = isPaper ? SignatureOf(context) : null,
            Recipients = isPaper ? RecipientLines.Of(context) : null,
            Annexes = isPlan ? [.. annexes, .. AnnexBlocks.Of(context)] : annexes,
            Provenance = new(context.Plan.Id, planHash, template.Id, template.Hash, SdkVersion),
        };
    }

    private static string? ArticleTitle(ValueList<Block> body)
    {
        foreach (var block in body)
        {
            if (block is Paragraph { Style: ParagraphStyle.Headline } headline) return headline.Text.PlainText;
        }

        return null;
    }

    private static TextRun Run(string text, ModelPath path) => new(OfficialLetters.Compose(text), Origin.Of(path));

    private static TextLine Line(string text, ModelPath path) => new([Run(text, path)]);

    /// <summary>The head of the plan itself, or of another paper made from it: that one has a symbol of its own type, and neither number nor date yet.</summary>
    private static DocumentHeader HeaderOf(PlanContext context, string type, bool isPlan)
    {
        var document = isPlan ? context.Plan.Document : context.Plan.Document with { Type = type, Symbol = null, Number = null, Date = null };
        var number = document.Number is { } given ? OfficialNumber.OfPaper(given) : OfficialNumber.Blank;
        var symbolFrom = document.Symbol is null ? Root.Field("type") : Root.Field("symbol");
        var placeFrom = document.Place is null ? Root.Field("issuer") : Root.Field("place");
        return new()
        {
            Parent = ParentLines(context),
            Issuer = NameLines(context.Issuer, document.Issuer),
            Code = new([Run(number, Root.Field("number")), Run($"/{document.Symbol ?? OfficialNumber.MakeSymbol(type, context.Issuer?.Symbol)}", symbolFrom)]),
            PlaceAndDate = new([Run($"{OfficialPlace.Of(context)}, ", placeFrom), Run(OfficialDate.Line(document.Date, (isPlan ? context.ReferenceDate : context.Today).Year), Root.Field("date"))]),
            TypeName = Line(OfficialCitation.TypeName(type), Root.Field("type")),
            Subject = Line(document.Subject, Root.Field("subject")),
        };
    }

    private static ValueList<TextLine> NameLines(Organization? organization, string id)
    {
        var path = Root.Field("issuer");
        return organization is null ? [Line(id, path)]
            : organization.HeaderLines.Count == 0 ? [Line(organization.Name, path)]
            : organization.HeaderLines.Select(l => Line(l, path)).ToValueList();
    }

    /// <summary>The direct parent, if any; usually none for people's committees and councils, which the older rules exempt.</summary>
    private static ValueList<TextLine> ParentLines(PlanContext context)
    {
        if (context.Issuer is not { } issuer) return [];
        var wanted = context.Presentation.ParentLine ?? issuer.Symbol is not ("UBND" or "HĐND");
        return wanted && context.Workspace.Organizations.ParentOf(issuer, context.ReferenceDate) is { } parent ? NameLines(parent, parent.Id) : [];
    }

    private static DocumentSignature SignatureOf(PlanContext context)
    {
        if (context.Plan.Document.Signature is not { } signature) return new([], null);
        var path = Root.Field("signature");
        var lines = OfficialSignature.Lines(signature, context.Issuer?.Collective).Select(l => Line(l, path));
        return new(lines.ToValueList(), signature.Name is { } name ? Line(name, path.Field("name")) : null);
    }
}
