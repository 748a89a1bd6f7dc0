using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Tells what is still open where a template ends.</summary>
internal static class MarkupEnd
{
    public static void Check(MarkupState state, SourceText source, DiagnosticBag diagnostics)
    {
        if (state.Link is { } link) diagnostics.Add(new(TemplateDiagnostics.BadLink, link.Span));
        if (state.Emphasis == Emphasis.None) return;
        var mark = state.Emphasis.HasFlag(Emphasis.Bold) ? "**" : "*";

        // What an included part leaves open is told in the part.
        if (string.CompareOrdinal(source.Text, state.EmphasisStart, mark, 0, mark.Length) != 0) return;
        var range = new TextRange(state.EmphasisStart, state.EmphasisStart + mark.Length);
        diagnostics.Add(new(TemplateDiagnostics.UnclosedEmphasis, source.Span(range), mark, mark.Replace("*", "\\*", StringComparison.Ordinal)));
    }
}
