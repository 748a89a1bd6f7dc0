using System.Globalization;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>Reads the tokens between <c>{{</c> and <c>}}</c>.</summary>
internal sealed class CodeScanner(SourceText source, DiagnosticBag diagnostics)
{
    private readonly string text = source.Text;
    private int position;

    /// <summary>Adds the tokens after an opening, up to and with the closing one.</summary>
    /// <returns>The offset behind the closing braces.</returns>
    public int Scan(TextRange enter, List<Token> tokens)
    {
        position = enter.End;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '}' && Peek(1) == '}') return Close(tokens, 2);
            if (c is '-' or '~' && Peek(1) == '}' && Peek(2) == '}') return Close(tokens, 3);
            if (c is '\n' or ';') Add(tokens, TokenKind.Separator, 1);
            else if (char.IsWhiteSpace(c)) position++;
            else if (c == '#') SkipComment();
            else if (c is '"' or '\'' or '`') ScanString(tokens, c);
            else if (char.IsAsciiDigit(c)) ScanNumber(tokens);
            else if (char.IsLetter(c) || c is '_' or '$') ScanName(tokens);
            else ScanPunctuation(tokens, c);
        }

        diagnostics.Add(new(TemplateDiagnostics.UnclosedCode, source.Span(enter), "{{", "}}"));
        tokens.Add(new(TokenKind.Exit, TextRange.At(position)));
        return position;
    }

    private char Peek(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private void Add(List<Token> tokens, TokenKind kind, int length, object? value = null)
    {
        tokens.Add(new(kind, new(position, position + length), value));
        position += length;
    }

    private int Close(List<Token> tokens, int length)
    {
        Add(tokens, TokenKind.Exit, length);
        return position;
    }

    private void SkipComment()
    {
        if (Peek(1) == '#')
        {
            var close = text.IndexOf("##", position + 2, StringComparison.Ordinal);
            position = close < 0 ? text.Length : close + 2;
            return;
        }

        while (position < text.Length && text[position] != '\n' && !AtClose()) position++;
    }

    private bool AtClose() =>
        (text[position] == '}' && Peek(1) == '}') || (text[position] is '-' or '~' && Peek(1) == '}' && Peek(2) == '}');

    private void ScanName(List<Token> tokens)
    {
        var end = position + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        Add(tokens, TokenKind.Identifier, end - position, text[position..end]);
    }

    private void ScanNumber(List<Token> tokens)
    {
        var end = position + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end += 2;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }

        var range = new TextRange(position, end);
        if (!decimal.TryParse(text.AsSpan(position, end - position), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            diagnostics.Add(new(TemplateDiagnostics.NumberTooLong, source.Span(range)));
        Add(tokens, TokenKind.Number, end - position, value);
    }

    private void ScanString(List<Token> tokens, char quote)
    {
        var from = position++;
        var value = new StringBuilder();
        while (position < text.Length && text[position] != quote)
        {
            if (quote != '`' && (text[position] == '\n' || (AtClose() && !ClosesLater(quote)))) break;
            if (text[position] == '\\' && quote != '`') ScanEscape(value);
            else value.Append(text[position++]);
        }

        if (position < text.Length && text[position] == quote) position++;
        else diagnostics.Add(new(TemplateDiagnostics.UnclosedString, source.Span(new(from, from + 1)), quote.ToString()));
        tokens.Add(new(TokenKind.String, new(from, position), value.ToString()));
    }

    /// <summary>Whether the string still ends on its line; else it ends before the closing braces.</summary>
    private bool ClosesLater(char quote)
    {
        var line = text.AsSpan(position);
        var end = line.IndexOf('\n');
        return (end < 0 ? line : line[..end]).Contains(quote);
    }

    private void ScanEscape(StringBuilder value)
    {
        var known = Peek(1) switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '\\' => "\\",
            '"' => "\"",
            '\'' => "'",
            _ => null,
        };
        if (known is null)
            diagnostics.Add(new(TemplateDiagnostics.UnknownEscape, source.Span(new(position, Math.Min(text.Length, position + 2))), $"\\{Peek(1)}"));
        value.Append(known);
        position = Math.Min(text.Length, position + 2);
    }

    private void ScanPunctuation(List<Token> tokens, char c)
    {
        var (kind, length) = (c, Peek(1)) switch
        {
            ('?', '?') => (TokenKind.QuestionQuestion, 2),
            ('?', '.') => (TokenKind.QuestionDot, 2),
            ('=', '=') => (TokenKind.Equal, 2),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('&', '&') => (TokenKind.And, 2),
            ('|', '|') => (TokenKind.Or, 2),
            ('/', '/') => (TokenKind.SlashSlash, 2),
            ('?', _) => (TokenKind.Question, 1),
            ('=', _) => (TokenKind.Assign, 1),
            ('!', _) => (TokenKind.Not, 1),
            ('<', _) => (TokenKind.Less, 1),
            ('>', _) => (TokenKind.Greater, 1),
            ('|', _) => (TokenKind.Pipe, 1),
            ('/', _) => (TokenKind.Slash, 1),
            ('+', _) => (TokenKind.Plus, 1),
            ('-', _) => (TokenKind.Minus, 1),
            ('*', _) => (TokenKind.Star, 1),
            ('%', _) => (TokenKind.Percent, 1),
            ('(', _) => (TokenKind.OpenParen, 1),
            (')', _) => (TokenKind.CloseParen, 1),
            ('[', _) => (TokenKind.OpenBracket, 1),
            (']', _) => (TokenKind.CloseBracket, 1),
            (',', _) => (TokenKind.Comma, 1),
            (':', _) => (TokenKind.Colon, 1),
            ('.', _) => (TokenKind.Dot, 1),
            _ => (TokenKind.EndOfFile, 1),
        };
        if (kind != TokenKind.EndOfFile)
        {
            Add(tokens, kind, length);
            return;
        }

        var width = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        diagnostics.Add(new(TemplateDiagnostics.UnexpectedCharacter, source.Span(new(position, position + width)), text.Substring(position, width)));
        position += width;
    }
}
