using Plan.Sdk.Templating.Markup;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Finds the Markdown of a part that is included where it may not count.</summary>
internal static class PartMarkup
{
    /// <summary>The mark of a line that a part begins with; <c>null</c> when it begins otherwise.</summary>
    public static string? AtStart(ParsedTemplate part) => AtStart(part.Source, part.Statements, out _);

    /// <summary>The first mark that nobody writes into plain text by itself: of a title, a container, a table, or of bold words.</summary>
    public static string? First(ParsedTemplate part) => First(part.Source, part.Statements);

    private static string? AtStart(SourceText source, List<StatementSyntax>? statements, out bool decides)
    {
        decides = false;
        foreach (var statement in statements ?? [])
        {
            string? found = null;
            switch (statement)
            {
                case TextSyntax { IsRaw: false } text:
                    found = AtStart(source.Text.AsSpan(text.Range.Start, text.Range.End - text.Range.Start), out decides);
                    break;
                case IfSyntax choice:
                    foreach (var body in choice.Branches.Select(b => b.Body).Append(choice.Else ?? [])) found ??= AtStart(source, body, out _);
                    break;
                case CaseSyntax choice:
                    foreach (var body in choice.Branches.Select(b => b.Body).Append(choice.Else ?? [])) found ??= AtStart(source, body, out _);
                    break;
                case ForSyntax loop:
                    found = AtStart(source, loop.Body, out _);
                    break;
                case OutputSyntax or IncludeSyntax or TextSyntax:
                    decides = true;
                    break;
            }

            if (found is not null || decides) return found;
        }

        return null;
    }

    private static string? AtStart(ReadOnlySpan<char> text, out bool decides)
    {
        var start = text.IndexOfAnyExcept(" \t\r");
        decides = start >= 0;
        if (start < 0) return null;
        var line = LineOf(text[start..]);
        return LineMarker.Find(line, out var length) == LineMarkerKind.None ? null : line[..length].Trim().ToString();
    }

    private static string? First(SourceText source, List<StatementSyntax>? statements)
    {
        foreach (var statement in statements ?? [])
        {
            var found = statement switch
            {
                TextSyntax { IsRaw: false } text => First(source.Text.AsSpan(text.Range.Start, text.Range.End - text.Range.Start)),
                IfSyntax choice => choice.Branches.Select(b => First(source, b.Body)).Append(First(source, choice.Else)).FirstOrDefault(m => m is not null),
                CaseSyntax choice => choice.Branches.Select(b => First(source, b.Body)).Append(First(source, choice.Else)).FirstOrDefault(m => m is not null),
                ForSyntax loop => First(source, loop.Body) ?? First(source, loop.Else),
                _ => null,
            };
            if (found is not null) return found;
        }

        return null;
    }

    private static string? First(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (LineMarker.Find(line, out var length) is LineMarkerKind.Heading or LineMarkerKind.Container) return line[..length].Trim().ToString();
            if (line.StartsWith("|") && TableDelimiter.Parse(line) is not null) return line.ToString();
            if (line.Contains("**", StringComparison.Ordinal)) return "**";
        }

        return null;
    }

    private static ReadOnlySpan<char> LineOf(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
}
