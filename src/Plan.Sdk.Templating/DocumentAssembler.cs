using System.Reflection;
using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>Puts head, addressees, signature, recipients and annexes around a body: what a paper's details say, not the template.</summary>
internal sealed class DocumentAssembler(PaperDetails paper, PlanContext context)
{
    private static readonly string SdkVersion =
        typeof(DocumentAssembler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly PresentationSettings presentation = (paper.Document.Presentation ?? new()).Over(context.Workspace.Settings.Presentation);
    private readonly Organization? issuer = context.FindOrganization(paper.Document.Issuer);

    /// <summary>Whether the paper is that of a unit of the plan's issuer, not the issuer's own.</summary>
    private bool IsOwnUnit => issuer is not null && context.Issuer is { } owner && owner.Units.Contains(issuer);

    public OfficialDocument Assemble(Template template, string planHash, ValueList<Block> body, ValueList<DocumentAnnex> annexes)
    {
        var document = paper.Document;
        var lines = new RecipientLines(paper, context);
        var isPaper = template.Head.Kind == TemplateKind.Paper;
        return new()
        {
            Title = isPaper ? OfficialLetters.Compose($"{OfficialCitation.TypeName(document.Type)} {document.Subject}") : ArticleTitle(body) ?? document.Subject,
            FileName = paper.FileName,
            ReferenceDate = paper.ReferenceDate,
            Presentation = presentation,
            IsDraft = paper.IsDraft,
            Header = isPaper ? HeaderOf() : null,
            Addressees = isPaper ? lines.Addressees() : [],
            Body = body,
            Signature = isPaper ? SignatureOf() : null,
            Recipients = isPaper ? lines.Recipients(LastArticle(body)) : null,
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

    private TextRun Run(string text, ModelPath path) => new(OfficialLetters.Compose(text), paper.OriginOf(path));

    private TextLine Line(string text, ModelPath path) => new([Run(text, path)]);

    private DocumentHeader HeaderOf()
    {
        var document = paper.Document;
        var root = paper.Root;
        var number = document.Number is { } given ? OfficialNumber.OfPaper(given) : OfficialNumber.Blank;
        var symbolFrom = document.Symbol is null ? root.Field("type") : root.Field("symbol");
        var place = document.Place ?? (issuer is null ? "" : OfficialPlace.Of(IsOwnUnit ? context.Issuer! : issuer));
        var placeFrom = document.Place is null ? root.Field("issuer") : root.Field("place");
        return new()
        {
            Parent = ParentLines(),
            Issuer = NameLines(issuer, document.Issuer),
            Code = new([Run(number, root.Field("number")), Run($"/{document.Symbol ?? OfficialNumber.MakeSymbol(document.Type, issuer?.Symbol)}", symbolFrom)]),
            PlaceAndDate = new([Run($"{place}, ", placeFrom), Run(OfficialDate.Line(document.Date, paper.ReferenceDate.Year), root.Field("date"))]),
            TypeName = DocumentTypes.HasNoName(document.Type) ? null : Line(OfficialCitation.TypeName(document.Type), root.Field("type")),
            Subject = Line(document.Type == "QĐ" ? DecisionSubject.Of(document.Subject) : document.Subject, root.Field("subject")),
            Authority = DocumentTypes.IsDecided(document.Type) ? Line(OfficialAuthority.Of(issuer?.Name ?? document.Issuer, document.Signature), root.Field("issuer")) : null,
        };
    }

    private static int LastArticle(ValueList<Block> body) =>
        body.LastOrDefault(b => b is Numbered { Level: NumberLevel.Article }) is Numbered article ? article.Ordinal : 0;

    private ValueList<TextLine> NameLines(Organization? organization, string id)
    {
        var path = paper.Root.Field("issuer");
        return organization is null ? [Line(id, path)]
            : (organization.HeaderLines.Count > 0 ? organization.HeaderLines : HeaderLinesOf(organization)).Select(l => Line(l, path)).ToValueList();
    }

    /// <summary>The name in one line, or that of a collective body before the place: <c>Ủy ban nhân dân</c>, <c>tỉnh Ví Dụ</c>.</summary>
    private static ValueList<string> HeaderLinesOf(Organization organization) =>
        organization.Collective is { } body && organization.Name.StartsWith($"{body} ", StringComparison.Ordinal) ? [body, organization.Name[(body.Length + 1)..]] : [organization.Name];

    /// <summary>The direct parent, if any; usually none for people's committees and councils, which the older rules exempt.</summary>
    private ValueList<TextLine> ParentLines()
    {
        if (issuer is null || !(presentation.ParentLine ?? issuer.Symbol is not ("UBND" or "HĐND"))) return [];
        var parent = IsOwnUnit ? context.Issuer : context.Workspace.Organizations.ParentOf(issuer, paper.ReferenceDate);
        return parent is null ? [] : NameLines(parent, parent.Id);
    }

    private DocumentSignature SignatureOf()
    {
        if (paper.Document.Signature is not { } signature) return new([], null);
        var path = paper.Root.Field("signature");
        var lines = OfficialSignature.Lines(signature, issuer?.Collective).Select(l => Line(l, path));
        return new(lines.ToValueList(), signature.Name is { } name ? Line(name, path.Field("name")) : null);
    }
}
