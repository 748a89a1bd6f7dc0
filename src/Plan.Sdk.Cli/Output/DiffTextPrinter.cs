using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints differences as numbered sentences, and how many there are.</summary>
internal sealed class DiffTextPrinter(Language language)
{
    public void Print(IReadOnlyList<Difference> differences, TextWriter output)
    {
        for (var i = 0; i < differences.Count; i++) output.WriteLine($"{i + 1}. {differences[i].Sentence.In(language)}");
        output.WriteLine(Summary(differences, language));
    }

    public static string Summary(IReadOnlyList<Difference> differences, Language language)
    {
        if (differences.Count == 0) return language == Language.English ? "No difference." : "Không có điểm khác nhau.";
        var (added, removed, changed, moved) = (Count(DifferenceKind.Added), Count(DifferenceKind.Removed), Count(DifferenceKind.Changed), Count(DifferenceKind.Moved));
        return language == Language.English
            ? $"{differences.Count} difference(s): {added} added, {removed} removed, {changed} changed, {moved} moved."
            : $"{differences.Count} điểm khác nhau: {added} thêm, {removed} bỏ, {changed} sửa, {moved} chuyển chỗ.";

        int Count(DifferenceKind kind) => differences.Count(d => d.Kind == kind);
    }
}
