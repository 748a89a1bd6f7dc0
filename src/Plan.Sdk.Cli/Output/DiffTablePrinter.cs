using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints differences as a table of Markdown: what, before, after. It is read as it stands and pasted into other programs.</summary>
internal sealed class DiffTablePrinter(Language language)
{
    public void Print(IReadOnlyList<Difference> differences, TextWriter output)
    {
        output.WriteLine(language == Language.English ? "| No. | Difference | Before | After |" : "| TT | Nội dung khác | Trước | Sau |");
        output.WriteLine("| ---: | --- | --- | --- |");
        for (var i = 0; i < differences.Count; i++)
        {
            var difference = differences[i];
            output.WriteLine($"| {i + 1} | {Cell(difference.Sentence.In(language))} | {Cell(difference.Old)} | {Cell(difference.New)} |");
        }

        output.WriteLine();
        output.WriteLine(DiffTextPrinter.Summary(differences, language));
    }

    private static string Cell(string? text) =>
        text is null ? "" : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings("<br>");
}
