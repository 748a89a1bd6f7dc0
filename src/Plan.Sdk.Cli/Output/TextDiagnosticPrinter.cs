using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>
/// Prints findings for people: file, line and column, the message, the source line with a caret under the place, and a
/// count at the end.
/// </summary>
/// <param name="language">The language.</param>
/// <param name="looked">How much was looked at; <c>null</c>: no count is printed.</param>
internal sealed class TextDiagnosticPrinter(Language language, Checked? looked = null) : IDiagnosticPrinter
{
    private const int LongestLine = 160;

    private readonly Dictionary<string, string[]> sources = new(StringComparer.Ordinal);

    public void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics) Print(diagnostic, output);
        if (looked is { } all) output.WriteLine(Summary(all.Words(language), diagnostics));
    }

    private void Print(Diagnostic diagnostic, TextWriter output)
    {
        if (diagnostic.Span is { } span) output.Write($"{span}: ");
        output.WriteLine($"{Tier(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage(language)}");
        if (diagnostic.Span is { } place && LineOf(place) is { } line) PrintPlace(place, line, output);
    }

    private static void PrintPlace(SourceSpan span, string line, TextWriter output)
    {
        var column = Math.Min(span.Start.Column - 1, line.Length);
        var end = span.End.Line == span.Start.Line ? Math.Min(span.End.Column - 1, line.Length) : line.Length;
        var from = Math.Max(0, Math.Min(column - (LongestLine / 3), line.Length - LongestLine));
        var to = Math.Min(line.Length, from + LongestLine);
        var shown = string.Create(to - from, line.AsSpan(from, to - from), (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = Printable(source[i]);
        });
        var lead = from > 0 ? "… " : "";
        output.WriteLine($"  {span.Start.Line,5} | {lead}{shown}{(to < line.Length ? " …" : "")}");
        var carets = Math.Max(1, Width(line[column..Math.Max(column, Math.Min(end, to))]));
        output.WriteLine($"        | {new string(' ', lead.Length + Width(line[from..column]))}{new string('^', carets)}");
    }

    /// <summary>What would move the terminal's cursor or turn its text around is shown as a dot, a tab as a space.</summary>
    private static char Printable(char letter) => letter switch
    {
        '\t' => ' ',
        _ when char.IsControl(letter) || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => '·',
        _ => letter,
    };

    /// <summary>Marks that stand on the letter before them take no room of their own.</summary>
    private static int Width(string text) => text.EnumerateRunes().Count(r => Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.NonSpacingMark);

    private string? LineOf(SourceSpan span)
    {
        if (!sources.TryGetValue(span.File, out var lines))
        {
            try
            {
                // A link may lead out of the workspace: what it leads to is not shown.
                lines = new FileInfo(span.File) is { Exists: true, LinkTarget: null } ? File.ReadAllLines(span.File) : [];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                lines = [];
            }

            sources[span.File] = lines;
        }

        return span.Start.Line <= lines.Length ? lines[span.Start.Line - 1] : null;
    }

    private string Tier(DiagnosticSeverity severity) => (severity, language) switch
    {
        (DiagnosticSeverity.Error, Language.English) => "error",
        (DiagnosticSeverity.Warning, Language.English) => "warning",
        (_, Language.English) => "info",
        (DiagnosticSeverity.Error, _) => "lỗi",
        (DiagnosticSeverity.Warning, _) => "cảnh báo",
        _ => "thông tin",
    };

    private string Summary(string words, IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        return language == Language.English
            ? $"{words}: {errors} error(s), {warnings} warning(s)."
            : $"{words}: {errors} lỗi, {warnings} cảnh báo.";
    }
}
