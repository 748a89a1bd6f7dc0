using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Manual;

/// <summary>The chapter of the model: what <c>plan.…</c> and the other roots lead to, from the one description of the model.</summary>
internal static class ModelChapter
{
    private static readonly LocalizedText Head = new("| Trường | Kiểu | Nghĩa |", "| Field | Type | Meaning |");
    private static readonly LocalizedText MayBeAbsent = new("có thể trống", "may be absent");
    private static readonly LocalizedText WordsAre = new("Viết khi so sánh và chữ in ra", "To compare with, and what is printed");
    private static readonly LocalizedText Made = new("lập từ các trường khác", "made from other fields");

    public static string Print(Language language)
    {
        var chapter = new StringBuilder();
        foreach (var record in Reachable()) Append(chapter, record, language);
        return chapter.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder chapter, RecordDescription record, Language language)
    {
        chapter.Append("### ").Append(record.Name).Append(": ").Append(record.Description.In(language)).Append("\n\n").Append(Head.In(language)).Append("\n| --- | --- | --- |\n");
        foreach (var field in record.Fields)
        {
            var type = TemplateType.Of(field.Shape);
            chapter.Append("| `").Append(field.Key).Append("` | ").Append(type.Name.In(language)).Append(field.IsOptional ? $", {MayBeAbsent.In(language)}" : "")
                .Append(" | ").Append(Cell(field.Description.In(language))).Append(field.IsDerived ? $" ({Made.In(language)})" : "").Append(Words(type, language)).Append(" |\n");
        }

        chapter.Append('\n');
    }

    /// <summary>The words of a keyword, each with what it prints and, where that differs, what it means in the manual's language.</summary>
    private static string Words(TemplateType type, Language language)
    {
        if ((type.Item ?? type).Choice is not { } choice) return "";
        var words = choice.Choices.Select(c => $"`'{c.Key}'` “{Cell(c.Description.Vi)}”" + (language == Language.English ? $" ({Cell(c.Description.En)})" : ""));
        return $". {WordsAre.In(language)}: {string.Join("; ", words)}";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>The records that a template can reach from the roots of papers, in the order in which they come up.</summary>
    private static List<RecordDescription> Reachable()
    {
        var found = new List<RecordDescription>();
        foreach (var root in (ReadOnlySpan<RecordDescription>)[ModelDescription.ActionPlan, ModelDescription.Report, ModelDescription.UnitPlan, ModelDescription.Amendment])
            Visit(new(TypeKind.Record) { Record = root });
        return found;

        void Visit(TemplateType type)
        {
            if (type.Item is { } item) Visit(item);
            if (type.Record is not { } record || found.Contains(record)) return;
            found.Add(record);
            foreach (var field in record.Fields) Visit(TemplateType.Of(field.Shape));
        }
    }
}
