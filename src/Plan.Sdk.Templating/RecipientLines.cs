using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>The lines of "Kính gửi", and of "Nơi nhận" with the archive last (NĐ 30/2020, Phụ lục I, II.9).</summary>
internal sealed class RecipientLines(PaperDetails paper, PlanContext context)
{
    private const string SameAsAbove = "Như trên";
    private const string AsArticle = "Như Điều";

    public ValueList<TextLine> Addressees() => LinesOf(paper.Document.Addressees, paper.Root.Field("addressees")).ToValueList();

    /// <summary>The recipients; those of a decision begin with whom its last article names, which by usage says who carries it out.</summary>
    /// <param name="lastArticle">The number of the last article; 0: none.</param>
    public ValueList<TextLine> Recipients(int lastArticle)
    {
        var document = paper.Document;
        var lines = LinesOf(document.Recipients, paper.Root.Field("recipients"));
        if (document.Addressees.Count > 0 && NamesAddresseesFirst(document.Type) && !lines.Exists(l => Begins(l, SameAsAbove)))
            lines.Insert(0, new([Run(SameAsAbove, paper.Root.Field("addressees"))]));
        if (lastArticle > 0 && DocumentTypes.IsDecided(document.Type) && !lines.Exists(l => Begins(l, AsArticle)))
            lines.Insert(0, new([Run($"{AsArticle} {lastArticle}", paper.Root.Field("type"))]));
        if (document.Archive is { } archive) lines.Add(LineOf(archive, paper.Root.Field("archive")));
        return lines.ToValueList();
    }

    /// <summary>Công văn, Tờ trình, and a Báo cáo to a superior.</summary>
    private static bool NamesAddresseesFirst(string type) => type is "CV" or "TTr" or "BC";

    private static bool Begins(TextLine line, string words) => line.PlainText.TrimStart('-', ' ').StartsWith(words, StringComparison.OrdinalIgnoreCase);

    private List<TextLine> LinesOf(ValueList<Recipient> recipients, ModelPath path)
    {
        var lines = new List<TextLine>();
        for (var i = 0; i < recipients.Count; i++) lines.Add(LineOf(recipients[i], path.Item(i)));
        return lines;
    }

    private TextRun Run(string text, ModelPath path) => new(OfficialLetters.Compose(text), paper.OriginOf(path));

    /// <summary>A line begins with a capital (Phụ lục II, I), a unit's name too.</summary>
    private TextLine LineOf(Recipient recipient, ModelPath path)
    {
        var name = recipient.Unit is { } unit
            ? Run(context.FindOrganization(unit) is { } known ? OfficialCase.Sentence(known.Name) : unit, path.Field("unit"))
            : Run(recipient.Text ?? "", path.Field("text"));
        return recipient.Purpose is { } purpose ? new([name, Run($" ({purpose})", path.Field("purpose"))]) : new([name]);
    }

    private TextLine LineOf(Archive archive, ModelPath path)
    {
        var keepers = Run($"Lưu: {string.Join(", ", archive.Keepers)}", path.Field("keepers"));
        return archive.Copies is { } copies ? new([keepers, Run($" ({copies})", path.Field("copies"))]) : new([keepers]);
    }
}
