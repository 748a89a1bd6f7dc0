using System.Globalization;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>
/// Reads the tokens between <c>{{</c> and <c>}}</c>. An interpolated string becomes the sum of its pieces, in brackets.
/// </summary>
internal sealed class CodeScanner
{
    private const string CurlyQuotes = "“”„‘’‚«»";
    private readonly SourceText source;
    private readonly DiagnosticBag found;
    private readonly string text;
    private readonly StringScanner strings;
    private readonly Stack<(int Quote, int Braces)> interpolations = new();
    private List<Token> tokens = [];
    private int position;
    private int braces;
    private DiagnosticBag diagnostics = new();

    public CodeScanner(SourceText source, DiagnosticBag found)
    {
        this.source = source;
        this.found = found;
        text = source.Text;
        strings = new(source, Report);
    }

    /// <summary>Adds the tokens after an opening, up to and with the closing one.</summary>
    /// <returns>The offset behind the closing braces.</returns>
    public int Scan(TextRange enter, List<Token> into)
    {
        tokens = into;
        var first = into.Count;
        position = enter.End;
        braces = 0;
        interpolations.Clear();
        while (position < text.Length)
        {
            var c = text[position];
            if (AtClose() && (c != '}' || braces == 0 || !ClosesLater())) return Close(c == '}' ? 2 : 3);
            if (c == '{' && Peek(1) == '{') break;
            if (braces == 0 && (c == '}' || (c is '-' or '~' && Peek(1) == '}')))
            {
                var length = c == '}' ? 1 : 2;
                diagnostics.Add(new(TemplateDiagnostics.Expected, source.Span(new(position, position + length)), "}}"));
                return Close(length);
            }

            ScanToken(c);
        }

        return EndUnclosed(enter, first);
    }

    /// <summary>Code that is never closed ends with its first line: what follows is more likely text.</summary>
    private int EndUnclosed(TextRange enter, int first)
    {
        var line = tokens.FindIndex(first, t => t.Kind == TokenKind.NewLine);
        if (line > first)
        {
            position = tokens[line].Range.Start;
            tokens.RemoveRange(line, tokens.Count - line);
            var kept = diagnostics.ToSorted().Where(d => d.Span!.Start.CompareTo(source.PositionOf(position)) < 0);
            diagnostics = new();
            diagnostics.AddRange(kept);
        }

        Report(new(TemplateDiagnostics.UnclosedCode, source.Span(enter), "{{", "}}"));
        return Close(0);
    }

    private void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    private void ScanToken(char c)
    {
        if (c == '\n') Add(TokenKind.NewLine, 1);
        else if (c == ';') Add(TokenKind.Separator, 1);
        else if (char.IsWhiteSpace(c)) position++;
        else if (c == '#') SkipComment();
        else if (c == '/' && Peek(1) == '/' && tokens[^1].Kind is TokenKind.Enter or TokenKind.NewLine or TokenKind.Separator) SkipForeignComment();
        else if (c is '"' or '\'' or '`') ScanString();
        else if (CurlyQuotes.Contains(c, StringComparison.Ordinal)) ScanCurlyString();
        else if (c == '$' && Peek(1) is '"' or '\'') BeginInterpolation();
        else if (c == '}' && interpolations.TryPeek(out var around) && around.Braces == braces) EndHole(around.Quote);
        else if (char.IsAsciiDigit(c)) ScanNumber();
        else if (char.IsLetter(c) || c is '_' or '$') ScanName();
        else ScanPunctuation(c);
    }

    private char Peek(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private void Add(TokenKind kind, int length, object? value = null)
    {
        tokens.Add(new(kind, new(position, position + length), value));
        position += length;
    }

    private int Close(int length)
    {
        Add(TokenKind.Exit, length);
        if (diagnostics.Count > 0)
        {
            found.AddRange(diagnostics.ToSorted());
            diagnostics = new();
        }

        return position;
    }

    private bool AtClose() =>
        (text[position] == '}' && Peek(1) == '}') || (text[position] is '-' or '~' && Peek(1) == '}' && Peek(2) == '}');

    /// <summary>Whether the code still ends behind a brace of an object, before other code begins.</summary>
    private bool ClosesLater()
    {
        for (var at = position + 1; at + 1 < text.Length; at++)
        {
            if (text[at] == '}' && text[at + 1] == '}') return true;
            if (text[at] == '{' && text[at + 1] == '{') return false;
        }

        return false;
    }

    /// <summary>Goes behind a comment: one line, or up to <c>##</c> when it begins so; the closing braces end both.</summary>
    private void SkipComment()
    {
        var isLong = Peek(1) == '#';
        position += isLong ? 2 : 1;
        while (position < text.Length && !AtClose())
        {
            if (isLong && text[position] == '#' && Peek(1) == '#')
            {
                position += 2;
                return;
            }

            if (!isLong && text[position] == '\n') return;
            position++;
        }
    }

    /// <summary>Other languages begin a comment with two strokes.</summary>
    private void SkipForeignComment()
    {
        var range = new TextRange(position, position + 2);
        diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, source.Span(range), Wording.Comment, Wording.Code("# …")));
        SkipComment();
    }

    private void ScanName()
    {
        var end = position + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        if (text[position] == '$' && end < text.Length && text[end] == '$') end++;
        Add(TokenKind.Identifier, end - position, text[position..end]);
    }

    private void ScanNumber()
    {
        var isHexadecimal = text[position] == '0' && Peek(1) is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2));
        var end = isHexadecimal ? position + 2 : position;
        while (end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        if (!isHexadecimal) end = SkipExponent(SkipFraction(end));
        while (!isHexadecimal && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = SkipDigits(end + 1);
        var range = new TextRange(position, end);
        var written = Whole(range).AsSpan();
        decimal value;
        if (isHexadecimal)
        {
            if (!ulong.TryParse(written[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var whole)) ReportTooLong(range);
            value = whole;
        }
        else if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
        {
            ReportTooLong(range);
        }

        Add(TokenKind.Number, end - position, value);
    }

    /// <summary>A number as it is written, without what parts its thousands: that is reported.</summary>
    private string Whole(TextRange range)
    {
        var written = text[range.Start..range.End];
        var point = written.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return written;
        if (written.IndexOf('.', point + 1) > 0)
        {
            var whole = written.Replace(".", "", StringComparison.Ordinal);
            diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, source.Span(range), Wording.Thousands, Wording.Code(whole)));
            return whole;
        }

        if (point is > 0 and < 4 && written[0] != '0' && written.Length == point + 4 && !written.AsSpan().ContainsAny('e', 'E'))
            diagnostics.Add(new(TemplateDiagnostics.ThousandsPoint, source.Span(range), written, written.Remove(point, 1), written.TrimEnd('0') is var shorter && shorter.EndsWith('.') ? shorter + '0' : written + '0'));
        return written;
    }

    private void ReportTooLong(TextRange range) => diagnostics.Add(new(TemplateDiagnostics.NumberTooLong, source.Span(range)));

    private int SkipFraction(int at) => at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]) ? SkipDigits(at + 1) : at;

    private int SkipExponent(int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E')) return at;
        var digits = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? SkipDigits(digits) : at;
    }

    private int SkipDigits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private void ScanString()
    {
        var quote = position;
        var value = strings.Scan(quote, quote + 1, isInterpolated: false, out position);
        AddString(quote, value);
    }

    /// <summary>Reads a string in the quotes that word processors put, up to a closing one on the line.</summary>
    private void ScanCurlyString()
    {
        var from = position;
        diagnostics.Add(new(TemplateDiagnostics.WrittenOtherwise, source.Span(new(from, from + 1)), Wording.CurlyQuotes, Wording.StraightQuotes));
        position++;
        while (position < text.Length && text[position] is not ('\n' or '"' or '\'') && !AtClose() && !CurlyQuotes.Contains(text[position], StringComparison.Ordinal)) position++;
        var value = text[(from + 1)..position];
        if (position < text.Length && text[position] != '\n' && !AtClose()) position++;
        tokens.Add(new(TokenKind.String, new(from, position), value));
    }

    private void AddString(int from, string value) =>
        tokens.Add(new(strings.IsBroken ? TokenKind.Broken : TokenKind.String, new(from, position), value));

    private void BeginInterpolation()
    {
        Add(TokenKind.OpenParen, 1);
        ScanPiece(position, position + 1);
    }

    private void EndHole(int quote)
    {
        interpolations.Pop();
        tokens.Add(new(TokenKind.CloseParen, TextRange.At(position)));
        tokens.Add(new(TokenKind.Plus, TextRange.At(position)));
        braces--;
        ScanPiece(quote, position + 1);
    }

    /// <summary>Reads an interpolated string up to its next hole, which is left open, or to its end.</summary>
    private void ScanPiece(int quote, int from)
    {
        var value = strings.Scan(quote, from, isInterpolated: true, out position);
        AddString(from - 1, value);
        if (!strings.IsAtHole)
        {
            tokens.Add(new(TokenKind.CloseParen, TextRange.At(position)));
            return;
        }

        tokens.Add(new(TokenKind.Plus, TextRange.At(position)));
        tokens.Add(new(TokenKind.OpenParen, TextRange.At(position)));
        braces++;
        interpolations.Push((quote, braces));
        position++;
    }

    private void ScanPunctuation(char c)
    {
        var (kind, length) = Operators.Find(text.AsSpan(position, Math.Min(3, text.Length - position)));
        if (kind is TokenKind.OpenBrace) braces++;
        if (kind is TokenKind.CloseBrace) braces--;
        if (kind != TokenKind.EndOfFile)
        {
            Add(kind, length, kind == TokenKind.LeftOut ? text.Substring(position, length) : null);
            return;
        }

        var width = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        diagnostics.Add(new(TemplateDiagnostics.UnexpectedCharacter, source.Span(new(position, position + width)), text.Substring(position, width)));
        Add(TokenKind.Broken, width);
    }
}
