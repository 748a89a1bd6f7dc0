using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>
/// Cuts a template into text and the tokens of its code, and trims text where <c>{{-</c>, <c>-}}</c>, <c>{{~</c> and
/// <c>~}}</c> say so. It never stops: what it can't read is reported and left out.
/// </summary>
internal sealed class Lexer(SourceText source, int start, DiagnosticBag diagnostics)
{
    private const string Plan = "plan.";
    private readonly string text = source.Text;
    private readonly List<Token> tokens = [];
    private readonly CodeScanner code = new(source, diagnostics);
    private int position = start;
    private Trim trimNext;

    private enum Trim
    {
        None,
        Line,
        All,
    }

    public List<Token> Run()
    {
        while (position < text.Length) ScanText();
        tokens.Add(new(TokenKind.EndOfFile, TextRange.At(text.Length)));
        return tokens;
    }

    private void ScanText()
    {
        var open = IndexOfCode(position, out var percents);
        var behind = open + percents + 2;
        var trim = behind <= text.Length ? TrimOf(behind < text.Length ? text[behind] : '\0') : Trim.None;
        AddText(position, open, trim);
        position = open;
        if (open == text.Length) return;
        var enter = new TextRange(open, behind + (trim == Trim.None ? 0 : 1));
        if (percents > 0)
        {
            ScanRaw(enter, percents);
            return;
        }

        tokens.Add(new(TokenKind.Enter, enter));
        position = code.Scan(enter, tokens);
        trimNext = position > tokens[^1].Range.Start ? TrimOf(text[tokens[^1].Range.Start]) : Trim.None;
    }

    private static Trim TrimOf(char mark) => mark switch { '-' => Trim.All, '~' => Trim.Line, _ => Trim.None };

    /// <summary>Where code or a raw block begins, and how many percent signs a raw block has.</summary>
    private int IndexOfCode(int from, out int percents)
    {
        for (var i = text.IndexOf('{', from); i >= 0 && i + 1 < text.Length; i = text.IndexOf('{', i + 1))
        {
            percents = CountPercents(i + 1);
            if (i + 1 + percents < text.Length && text[i + 1 + percents] == '{') return i;
        }

        percents = 0;
        return text.Length;
    }

    private int CountPercents(int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '%') end++;
        return end - at;
    }

    /// <summary>Reads a raw block; as many percent signs as open it close it.</summary>
    private void ScanRaw(TextRange enter, int percents)
    {
        var mark = $"}}{new string('%', percents)}}}";
        var close = text.IndexOf(mark, enter.End, StringComparison.Ordinal);
        if (close < 0)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnclosedCode, source.Span(enter), $"{{{new string('%', percents)}{{", mark));
            close = text.Length;
        }

        trimNext = close > enter.End ? TrimOf(text[close - 1]) : Trim.None;
        var end = trimNext == Trim.None ? close : close - 1;
        if (end > enter.End) tokens.Add(new(TokenKind.Text, new(enter.End, end), RawText.Marker));
        position = Math.Min(text.Length, close + mark.Length);
    }

    /// <summary>White space inside a line.</summary>
    private static bool IsBlank(char c) => c != '\n' && char.IsWhiteSpace(c);

    private void AddText(int from, int to, Trim trimEnd)
    {
        if (trimNext == Trim.All)
        {
            while (from < to && char.IsWhiteSpace(text[from])) from++;
        }
        else if (trimNext == Trim.Line)
        {
            var i = from;
            while (i < to && IsBlank(text[i])) i++;
            from = i < to && text[i] == '\n' ? i + 1 : i;
        }

        trimNext = Trim.None;
        if (trimEnd == Trim.All)
        {
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        }
        else if (trimEnd == Trim.Line)
        {
            while (to > from && IsBlank(text[to - 1])) to--;
        }

        if (to == from) return;
        var stray = text.IndexOf("}}", from, to - from, StringComparison.Ordinal);
        if (stray >= 0) diagnostics.Add(new(TemplateDiagnostics.StrayCodeEnd, source.Span(new(stray, stray + 2))));
        ReportSingleBraces(from, to);
        tokens.Add(new(TokenKind.Text, new(from, to)));
    }

    /// <summary>Reports <c>{ plan.… }</c>, whose braces are meant to be two.</summary>
    private void ReportSingleBraces(int from, int to)
    {
        for (var open = text.IndexOf('{', from, to - from); open >= 0; open = text.IndexOf('{', open + 1, to - open - 1))
        {
            var path = open + 1;
            while (path < to && text[path] == ' ') path++;
            if (string.CompareOrdinal(text, path, Plan, 0, Plan.Length) != 0) continue;
            var end = path + Plan.Length;
            while (end < to && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '?' or '[' or ']')) end++;
            var close = end;
            while (close < to && text[close] == ' ') close++;
            if (close < to && text[close] == '}') diagnostics.Add(new(TemplateDiagnostics.SingleBraces, source.Span(new(open, close + 1)), text[path..end]));
        }
    }
}
