using Plan.Sdk.Collections;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating;

/// <summary>The lines of "Nơi nhận", the archive last (NĐ 30/2020, Phụ lục I, II.9).</summary>
internal static class RecipientLines
{
    public static ValueList<TextLine> Of(PaperDetails paper, PlanContext context)
    {
        var document = paper.Document;
        var lines = new List<TextLine>();
        for (var i = 0; i < document.Recipients.Count; i++) lines.Add(LineOf(document.Recipients[i], paper.Root.Field("recipients").Item(i), context));
        if (document.Archive is { } archive) lines.Add(LineOf(archive, paper.Root.Field("archive")));
        return lines.ToValueList();
    }

    private static TextRun Run(string text, ModelPath path) => new(OfficialLetters.Compose(text), Origin.Of(path));

    private static TextLine LineOf(Recipient recipient, ModelPath path, PlanContext context)
    {
        var name = recipient.Unit is { } unit
            ? Run(context.FindOrganization(unit)?.Name ?? unit, path.Field("unit"))
            : Run(recipient.Text ?? "", path.Field("text"));
        return recipient.Purpose is { } purpose ? new([name, Run($" ({purpose})", path.Field("purpose"))]) : new([name]);
    }

    private static TextLine LineOf(Archive archive, ModelPath path)
    {
        var keepers = Run($"Lưu: {string.Join(", ", archive.Keepers)}", path.Field("keepers"));
        return archive.Copies is { } copies ? new([keepers, Run($" ({copies})", path.Field("copies"))]) : new([keepers]);
    }
}
