using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>
/// Cuts a template into text and the tokens of its code, and trims text where <c>{{-</c>, <c>-}}</c>, <c>{{~</c> and
/// <c>~}}</c> say so. It never stops: what it can't read is reported and left out.
/// </summary>
internal sealed class Lexer(SourceText source, int start, DiagnosticBag diagnostics)
{
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
        var from = position;
        var open = IndexOfCode(from);
        if (open < text.Length && text[open + 1] == '%')
        {
            AddText(from, open, Trim.None);
            ScanRaw(open);
            return;
        }

        var end = open;
        var trim = Trim.None;
        if (open + 2 < text.Length) trim = text[open + 2] switch { '-' => Trim.All, '~' => Trim.Line, _ => Trim.None };
        AddText(from, end, trim);
        if (open == text.Length)
        {
            position = open;
            return;
        }

        var enter = new TextRange(open, open + (trim == Trim.None ? 2 : 3));
        tokens.Add(new(TokenKind.Enter, enter));
        position = code.Scan(enter, tokens);
        var exit = tokens[^1].Range;
        if (exit.End - exit.Start == 3) trimNext = text[exit.Start] == '-' ? Trim.All : Trim.Line;
    }

    private int IndexOfCode(int from)
    {
        for (var i = text.IndexOf('{', from); i >= 0 && i + 1 < text.Length; i = text.IndexOf('{', i + 1))
        {
            if (text[i + 1] == '{' || (text[i + 1] == '%' && i + 2 < text.Length && text[i + 2] == '{')) return i;
        }

        return text.Length;
    }

    private void ScanRaw(int open)
    {
        var close = text.IndexOf("}%}", open + 3, StringComparison.Ordinal);
        if (close < 0)
        {
            diagnostics.Add(new(TemplateDiagnostics.UnclosedCode, source.Span(new(open, open + 3)), "{%{", "}%}"));
            close = text.Length;
        }

        if (close > open + 3) tokens.Add(new(TokenKind.Text, new(open + 3, close), RawText.Marker));
        position = Math.Min(text.Length, close + 3);
    }

    private void AddText(int from, int to, Trim trimEnd)
    {
        if (trimNext == Trim.All)
        {
            while (from < to && char.IsWhiteSpace(text[from])) from++;
        }
        else if (trimNext == Trim.Line)
        {
            var i = from;
            while (i < to && text[i] is ' ' or '\t') i++;
            from = i < to && text[i] == '\n' ? i + 1 : i;
        }

        trimNext = Trim.None;
        if (trimEnd == Trim.All)
        {
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        }
        else if (trimEnd == Trim.Line)
        {
            while (to > from && text[to - 1] is ' ' or '\t') to--;
        }

        if (to > from) tokens.Add(new(TokenKind.Text, new(from, to)));
    }
}
