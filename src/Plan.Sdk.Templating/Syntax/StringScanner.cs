using System.Globalization;
using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>
/// Reads strings. A quote that is never closed ends with its line or before the closing braces, so that one mistake does not
/// swallow what follows.
/// </summary>
internal sealed class StringScanner(SourceText source, Action<Diagnostic> report)
{
    private readonly string text = source.Text;
    private int position;
    private readonly Dictionary<(char Mark, bool BehindLine), int> noneBefore = [];
    private int closesAt;

    /// <summary>Whether the piece read last ends at the <c>{</c> of an expression.</summary>
    public bool IsAtHole { get; private set; }

    /// <summary>Whether the piece read last has no end, which is reported.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads from behind the quote, or behind the <c>}</c> of an interpolated string.</summary>
    /// <param name="quote">Where the opening quote stands.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="isInterpolated">Whether <c>{</c> begins an expression.</param>
    /// <param name="end">Behind the closing quote, or at the <c>{</c>.</param>
    public string Scan(int quote, int from, bool isInterpolated, out int end)
    {
        var mark = text[quote];
        var value = new StringBuilder();
        position = from;
        closesAt = from;
        IsAtHole = false;
        IsBroken = false;
        while (position < text.Length && !Breaks(mark))
        {
            var c = text[position];
            if (c == mark && mark == '`' && Peek(1) == '`') position++;
            else if (c == mark)
            {
                end = position + 1;
                return value.ToString();
            }
            else if (c == '\\' && mark != '`')
            {
                ScanEscape(value, isInterpolated);
                continue;
            }
            else if (c == '{' && isInterpolated)
            {
                IsAtHole = true;
                end = position;
                return value.ToString();
            }

            value.Append(text[position++]);
        }

        IsBroken = true;
        report(new(TemplateDiagnostics.UnclosedString, source.Span(new(quote, quote + 1)), mark.ToString()));
        end = position;
        return value.ToString();
    }

    private char Peek(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    /// <summary>Whether the string ends here without its quote: at a line's end or closing braces behind which none follows.</summary>
    private bool Breaks(char mark)
    {
        var c = text[position];
        if (c != '\n' && (c != '}' || Peek(1) != '}')) return false;
        return position >= closesAt && !FindQuote(mark, c == '\n');
    }

    /// <summary>
    /// Looks for the closing quote: behind the end of a line it has to come before any braces; behind braces on the same line
    /// and before the next opening ones.
    /// </summary>
    private bool FindQuote(char mark, bool behindLine)
    {
        if (position < noneBefore.GetValueOrDefault((mark, behindLine))) return false;
        var stop = behindLine ? "}}" : "\n";
        var at = position + (behindLine ? 1 : 2);
        while (at < text.Length && !Stands(stop, at) && !Stands("{{", at))
        {
            if (text[at] == mark && text[at - 1] != '\\')
            {
                closesAt = at;
                return true;
            }

            at++;
        }

        noneBefore[(mark, behindLine)] = at;
        return false;
    }

    private bool Stands(string words, int at) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    private void ScanEscape(StringBuilder value, bool isInterpolated)
    {
        var c = Peek(1);
        if (c is 'u' or 'x')
        {
            ScanCode(value, c == 'u' ? 4 : 2);
            return;
        }

        var known = c switch
        {
            '0' => "\0",
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'v' => "\v",
            '\n' => "",
            '\\' => "\\",
            '"' => "\"",
            '\'' => "'",
            '{' when isInterpolated => "{",
            _ => null,
        };
        if (known is null) ReportUnknown();
        value.Append(known);
        position = Math.Min(text.Length, position + 2);
    }

    private void ScanCode(StringBuilder value, int digits)
    {
        var end = Math.Min(text.Length, position + 2 + digits);
        var written = text.AsSpan(position + 2, end - position - 2);
        if (written.Length == digits && ushort.TryParse(written, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            value.Append((char)code);
            position = end;
            return;
        }

        ReportUnknown();
        position = Math.Min(text.Length, position + 2);
    }

    private void ReportUnknown() => report(new(
        TemplateDiagnostics.UnknownEscape, source.Span(new(position, Math.Min(text.Length, position + 2))), text.Substring(position, Math.Min(2, text.Length - position))));
}
