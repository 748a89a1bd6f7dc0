using System.Reflection;
using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>Puts head, addressees, signature, recipients and annexes around a body: what a paper's details say, not the template.</summary>
internal static class DocumentAssembler
{
    private static readonly string SdkVersion =
        typeof(DocumentAssembler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static OfficialDocument Assemble(Template template, PlanContext context, PaperDetails paper, string planHash, ValueList<Block> body, ValueList<DocumentAnnex> annexes)
    {
        var document = paper.Document;
        var isPaper = template.Head.Kind == TemplateKind.Paper;
        return new()
        {
            Title = isPaper ? OfficialLetters.Compose($"{OfficialCitation.TypeName(document.Type)} {document.Subject}") : ArticleTitle(body) ?? document.Subject,
            FileName = paper.FileName,
            ReferenceDate = paper.ReferenceDate,
            Presentation = Presentation(paper, context),
            IsDraft = paper.IsDraft,
            Header = isPaper ? HeaderOf(paper, context) : null,
            Addressees = isPaper ? RecipientLines.Addressees(paper, context) : [],
            Body = body,
            Signature = isPaper ? SignatureOf(paper, context) : null,
            Recipients = isPaper ? RecipientLines.Of(paper, context) : null,
            Annexes = [.. annexes, .. paper.Annexes],
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

    private static Organization? IssuerOf(PaperDetails paper, PlanContext context) => context.FindOrganization(paper.Document.Issuer);

    private static PresentationSettings Presentation(PaperDetails paper, PlanContext context) =>
        (paper.Document.Presentation ?? new()).Over(context.Workspace.Settings.Presentation);

    private static DocumentHeader HeaderOf(PaperDetails paper, PlanContext context)
    {
        var document = paper.Document;
        var root = paper.Root;
        var issuer = IssuerOf(paper, context);
        var number = document.Number is { } given ? OfficialNumber.OfPaper(given) : OfficialNumber.Blank;
        var symbolFrom = document.Symbol is null ? root.Field("type") : root.Field("symbol");
        var place = document.Place ?? (issuer is null ? "" : OfficialPlace.Of(issuer));
        var placeFrom = document.Place is null ? root.Field("issuer") : root.Field("place");
        return new()
        {
            Parent = ParentLines(paper, issuer, context),
            Issuer = NameLines(issuer, document.Issuer, root),
            Code = new([Run(number, root.Field("number")), Run($"/{document.Symbol ?? OfficialNumber.MakeSymbol(document.Type, issuer?.Symbol)}", symbolFrom)]),
            PlaceAndDate = new([Run($"{place}, ", placeFrom), Run(OfficialDate.Line(document.Date, paper.ReferenceDate.Year), root.Field("date"))]),
            TypeName = DocumentTypes.HasNoName(document.Type) ? null : Line(OfficialCitation.TypeName(document.Type), root.Field("type")),
            Subject = Line(document.Subject, root.Field("subject")),
        };
    }

    private static ValueList<TextLine> NameLines(Organization? organization, string id, ModelPath root)
    {
        var path = root.Field("issuer");
        return organization is null ? [Line(id, path)]
            : organization.HeaderLines.Count == 0 ? [Line(organization.Name, path)]
            : organization.HeaderLines.Select(l => Line(l, path)).ToValueList();
    }

    /// <summary>The direct parent, if any; usually none for people's committees and councils, which the older rules exempt.</summary>
    private static ValueList<TextLine> ParentLines(PaperDetails paper, Organization? issuer, PlanContext context)
    {
        if (issuer is null) return [];
        var wanted = Presentation(paper, context).ParentLine ?? issuer.Symbol is not ("UBND" or "HĐND");
        return wanted && context.Workspace.Organizations.ParentOf(issuer, paper.ReferenceDate) is { } parent ? NameLines(parent, parent.Id, paper.Root) : [];
    }

    private static DocumentSignature SignatureOf(PaperDetails paper, PlanContext context)
    {
        if (paper.Document.Signature is not { } signature) return new([], null);
        var path = paper.Root.Field("signature");
        var lines = OfficialSignature.Lines(signature, IssuerOf(paper, context)?.Collective).Select(l => Line(l, path));
        return new(lines.ToValueList(), signature.Name is { } name ? Line(name, path.Field("name")) : null);
    }
}
