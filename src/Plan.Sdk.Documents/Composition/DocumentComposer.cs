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
            Addressees = document.Addressees.Count == 0 ? null : Addressees(cleaner.Clean(document.Addressees), layout.Rules.Text),
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
        header.TypeName is { } typeName ? LineCase.Apply(cleaner.Clean(typeName), looks.TypeName) : null,
        header.TypeName is null
            ? LineCase.Apply(LetterSubject.Of(cleaner.Clean(header.Subject)), looks.LetterSubject)
            : LineCase.Apply(cleaner.Clean(header.Subject), looks.Subject),
        header.Authority is { } authority ? LineCase.Apply(cleaner.Clean(authority), looks.Deciding) : null);

    private static ComposedAddressees Addressees(ValueList<TextLine> addressees, TextRules rules) =>
        addressees.Count == 1
            ? new(new([new($"{ComposedAddressees.Label}: "), .. addressees[0].Runs]), [])
            : new(TextLine.Of($"{ComposedAddressees.Label}:"), Closed(addressees, rules.AddresseeMark.Value, rules.LastAddresseeMark.Value));

    private static ComposedClosing? Closing(OfficialDocument document, DocumentLayout layout, TextCleaner cleaner)
    {
        if (document.Signature is null && document.Recipients is null) return null;
        return new(
            document.Signature is { } signature ? LineCase.Apply(cleaner.Clean(signature.Lines), layout.Components.Signatory) : [],
            document.Signature?.Name is { } name ? cleaner.Clean(name) : null,
            document.Recipients is null ? null : TextLine.Of("Nơi nhận:"),
            document.Recipients is { } recipients ? Closed(cleaner.Clean(recipients), layout.Rules.Text.RecipientMark.Value, layout.Rules.Text.LastRecipientMark.Value) : []);
    }

    private static ValueList<TextLine> Closed(ValueList<TextLine> lines, string mark, string lastMark)
    {
        var closed = new TextLine[lines.Count];
        for (var i = 0; i < closed.Length; i++) closed[i] = LineEnding.Close(lines[i], i == closed.Length - 1 ? lastMark : mark);
        return ValueList.Create<TextLine>(closed);
    }
}
