using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>Settles the words above an annex (NĐ 30/2020, Phụ lục I, Phần I, III.1).</summary>
internal static class AnnexComposer
{
    private const string Name = "Phụ lục";
    private const string Letter = "Công văn";

    public static ValueList<ComposedAnnex> Compose(
        OfficialDocument document, ComposedHeader? header, DocumentLayout layout, TextCleaner cleaner, BlockComposer blocks)
    {
        if (document.Annexes.Count == 0) return [];
        var reference = header is null || document.Header is null ? null : Reference(document.Header, cleaner);
        var isCounted = document.Annexes.Count > 1;
        var composed = new ComposedAnnex[document.Annexes.Count];
        for (var i = 0; i < composed.Length; i++)
        {
            var annex = document.Annexes[i];
            composed[i] = new(
                TextLine.Of(isCounted ? $"{Name} {Number(i + 1, layout.Rules.Numbering)}" : Name),
                LineCase.Apply(cleaner.Clean(annex.Title), layout.Components.AnnexTitle),
                reference,
                blocks.Compose(annex.Blocks),
                annex.IsLandscape);
        }

        return ValueList.Create<ComposedAnnex>(composed);
    }

    private static string Number(int ordinal, NumberingRules rules) => rules.AnnexesInRoman.Value ? RomanNumeral.Of(ordinal) : $"{ordinal}";

    // "(Kèm theo Kế hoạch số 79/KH-UBND ngày 26 tháng 02 năm 2019 của Ủy ban nhân dân phường Hương An)"
    private static TextLine Reference(DocumentHeader header, TextCleaner cleaner)
    {
        var place = header.PlaceAndDate.PlainText;
        var date = place[(place.LastIndexOf(',') + 1)..].TrimStart();
        var runs = new List<TextRun> { new($"(Kèm theo {OfficialCase.Sentence(header.TypeName?.PlainText ?? Letter)} số ") };
        runs.AddRange(cleaner.Clean(header.Code).Runs);
        runs.Add(new($" {date} của "));
        for (var i = 0; i < header.Issuer.Count; i++)
        {
            if (i > 0) runs.Add(new(" "));
            runs.AddRange(cleaner.Clean(header.Issuer[i]).Runs);
        }

        runs.Add(new(")"));
        return cleaner.Clean(new TextLine(runs.ToValueList()));
    }
}
