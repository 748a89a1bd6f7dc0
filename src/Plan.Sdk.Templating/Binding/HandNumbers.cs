using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Markup;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Finds lines of a loop that print their own number, which run together into one paragraph.</summary>
internal static class HandNumbers
{
    public static void Report(List<StatementSyntax>? body, SourceText source, DiagnosticBag diagnostics)
    {
        for (var i = 0; i + 1 < body?.Count; i++)
        {
            if (body[i] is not OutputSyntax output || body[i + 1] is not TextSyntax behind) continue;
            var code = source.Text.AsSpan(output.Range.Start, output.Range.End - output.Range.Start);
            if (!code.Contains("for.index", StringComparison.Ordinal) && !code.Contains("for.rindex", StringComparison.Ordinal)) continue;
            var mark = source.Text.AsSpan(behind.Range.Start, behind.Range.End - behind.Range.Start);
            if (!mark.StartsWith(". ") && !mark.StartsWith(") ")) continue;
            if (EndsLine(i > 0 ? body[i - 1] : body[^1], source)) diagnostics.Add(new(TemplateDiagnostics.HandNumber, source.Span(output.Range), code.ToString(), new LocalizedText(".", ".")));
        }
    }

    private static bool EndsLine(StatementSyntax before, SourceText source) =>
        before is TextSyntax text && source.Text.AsSpan(text.Range.Start, text.Range.End - text.Range.Start).TrimEnd(' ').EndsWith("\n");
}
