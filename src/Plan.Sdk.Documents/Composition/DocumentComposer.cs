using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Composition;

/// <summary>Settles the words of a document by the rules of presentation.</summary>
internal static class DocumentComposer
{
    private const string NationalName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    public static ComposedDocument Compose(OfficialDocument document, DiagnosticBag diagnostics)
    {
        var layout = DocumentLayout.Resolve(document, diagnostics);
        var cleaner = new TextCleaner(diagnostics);
        var blocks = new BlockComposer(layout, cleaner, diagnostics);
        var header = document.Header is { } source ? Header(source, layout.Components, cleaner) : null;
        return new()
        {
            Source = document,
            Layout = layout,
            Title = cleaner.Clean(TextLine.Of(document.Title)),
            Header = header,
            Body = blocks.Compose(document.Body),
            Closing = Closing(document, layout, cleaner),
            Annexes = AnnexComposer.Compose(document, header, layout, cleaner, blocks),
        };
    }

    private static ComposedHeader Header(DocumentHeader header, ComponentSet looks, TextCleaner cleaner) => new(
        TextLine.Of(NationalName),
        TextLine.Of(Motto),
        LineCase.Apply(cleaner.Clean(header.Parent), looks.Parent),
        LineCase.Apply(cleaner.Clean(header.Issuer), looks.Issuer),
        new([new("Số: "), .. cleaner.Clean(header.Code).Runs]),
        cleaner.Clean(header.PlaceAndDate),
        LineCase.Apply(cleaner.Clean(header.TypeName), looks.TypeName),
        LineCase.Apply(cleaner.Clean(header.Subject), looks.Subject));

    private static ComposedClosing? Closing(OfficialDocument document, DocumentLayout layout, TextCleaner cleaner)
    {
        if (document.Signature is null && document.Recipients is null) return null;
        return new(
            document.Signature is { } signature ? LineCase.Apply(cleaner.Clean(signature.Lines), layout.Components.Signatory) : [],
            document.Signature?.Name is { } name ? cleaner.Clean(name) : null,
            document.Recipients is null ? null : TextLine.Of("Nơi nhận:"),
            document.Recipients is { } recipients ? Recipients(cleaner.Clean(recipients), layout.Rules.Text) : []);
    }

    private static ValueList<TextLine> Recipients(ValueList<TextLine> recipients, TextRules rules)
    {
        var closed = new TextLine[recipients.Count];
        for (var i = 0; i < closed.Length; i++)
            closed[i] = LineEnding.Close(recipients[i], i == closed.Length - 1 ? rules.LastRecipientMark.Value : rules.RecipientMark.Value);
        return ValueList.Create<TextLine>(closed);
    }
}
