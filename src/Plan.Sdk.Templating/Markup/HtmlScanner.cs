using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Markup;

/// <summary>
/// Follows one piece of a template's own HTML from a known state to a known state, as a browser reads it. Values never come
/// here: encoded for their place they can't change it.
/// </summary>
internal sealed class HtmlScanner(SourceText source, TextRange range, HtmlState before, DiagnosticBag diagnostics)
{
    private const string Blank = " \t\n\r\f";
    private static readonly HashSet<string> RawText = new(StringComparer.Ordinal)
    {
        "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext",
    };

    private readonly string text = source.Text;
    private HtmlState state = before;
    private int position = range.Start;

    public HtmlState Run()
    {
        while (position < range.End && state.Place != HtmlPlace.Unknown) Step();
        return state;
    }

    private void Step()
    {
        switch (state.Place)
        {
            case HtmlPlace.Text:
                if (SkipBehind("<")) state = new(HtmlPlace.Open);
                break;
            case HtmlPlace.Open:
                ScanOpen();
                break;
            case HtmlPlace.Tag:
                state = state with { Tag = state.Tag + Word(Blank + "/>") };
                if (position < range.End) state = state with { Place = HtmlPlace.Attributes };
                break;
            case HtmlPlace.Name:
                ScanName();
                break;
            case HtmlPlace.Unquoted:
                Word(Blank + ">");
                if (position < range.End) state = new(HtmlPlace.Attributes, state.Tag);
                break;
            case HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted:
                ScanQuoted(state.Place == HtmlPlace.DoubleQuoted ? "\"" : "'");
                break;
            case HtmlPlace.Comment:
                if (SkipBehind("-->")) state = new(HtmlPlace.Text);
                break;
            case HtmlPlace.Declaration:
                if (SkipBehind(">")) state = new(HtmlPlace.Text);
                break;
            case HtmlPlace.RawText:
                ScanRawText();
                break;
            default:
                ScanInTag(text[position]);
                break;
        }
    }

    private string Word(string stops)
    {
        var from = position;
        var length = text.AsSpan(position, range.End - position).IndexOfAny(stops);
        position = length < 0 ? range.End : position + length;
        return text[from..position].ToLowerInvariant();
    }

    private bool SkipBehind(string mark)
    {
        var at = text.IndexOf(mark, position, range.End - position, StringComparison.Ordinal);
        position = at < 0 ? range.End : at + mark.Length;
        return at >= 0;
    }

    private void ScanOpen()
    {
        var c = text[position];
        var isEnd = c == '/' && position + 1 < range.End && char.IsAsciiLetter(text[position + 1]);
        if (isEnd) position++;
        if (isEnd || char.IsAsciiLetter(c)) state = new(HtmlPlace.Tag, isEnd ? "/" : "");
        else if (c is '!' or '?' or '/') state = new(text.AsSpan(position, range.End - position).StartsWith("!--") ? HtmlPlace.Comment : HtmlPlace.Declaration);
        else state = new(HtmlPlace.Text);
        if (state.Place == HtmlPlace.Comment) position += 3;
    }

    private void ScanName()
    {
        var isFirst = state.Attribute.Length == 0 && text[position] == '=';
        if (isFirst) position++;
        state = state with { Attribute = $"{state.Attribute}{(isFirst ? "=" : "")}{Word(Blank + "/>=")}" };
        if (position == range.End) return;
        var isOver = text[position] == '=';
        if (isOver) position++;
        state = state with { Place = isOver ? HtmlPlace.BeforeValue : HtmlPlace.AfterName };
    }

    /// <summary>Between the words of a tag.</summary>
    private void ScanInTag(char c)
    {
        if (Blank.Contains(c))
        {
            position++;
            if (state.Place == HtmlPlace.Between) state = new(HtmlPlace.Attributes, state.Tag);
            return;
        }

        switch (state.Place)
        {
            case HtmlPlace.BeforeValue when c is '"' or '\'':
                position++;
                state = state with { Place = c == '"' ? HtmlPlace.DoubleQuoted : HtmlPlace.SingleQuoted };
                break;
            case HtmlPlace.BeforeValue when c != '>':
                state = state with { Place = HtmlPlace.Unquoted };
                break;
            case HtmlPlace.AfterName when c == '=':
                position++;
                state = state with { Place = HtmlPlace.BeforeValue };
                break;
            default:
                if (c == '>') EndTag();
                else if (c == '/') position++;
                else state = new(state.Place == HtmlPlace.Between ? HtmlPlace.Unknown : HtmlPlace.Name, state.Tag);
                break;
        }
    }

    private void EndTag()
    {
        position++;
        state = RawText.Contains(state.Tag) ? new(HtmlPlace.RawText, state.Tag) : new(HtmlPlace.Text);
    }

    private void ScanQuoted(string quote)
    {
        var from = position;
        var closes = SkipBehind(quote);
        if (state.IsAddress) AddToAddress(new(from, closes ? position - 1 : position));
        if (closes) state = new(HtmlPlace.Attributes, state.Tag);
    }

    /// <summary>An address is settled once its scheme is known, or that it has none.</summary>
    private void AddToAddress(TextRange piece)
    {
        if (state.Address is null or HtmlState.Uncertain || piece.Start == piece.End) return;
        var address = (state.Address + text[piece.Start..piece.End]).TrimStart();
        var end = address.IndexOfAny([':', '/', '?', '#']);
        if (end >= 0 && address[end] == ':' && address[..end].ToLowerInvariant() is not ("http" or "https" or "mailto" or "tel"))
            diagnostics.Add(new(TemplateDiagnostics.BadLinkTarget, source.Span(piece), address));
        state = state with { Address = end < 0 ? address : null };
    }

    /// <summary>Raw text ends at its own end tag alone; one that code cuts through ends nothing here, which is the safe side.</summary>
    private void ScanRawText()
    {
        var mark = $"</{state.Tag}";
        var at = text.IndexOf(mark, position, range.End - position, StringComparison.OrdinalIgnoreCase);
        position = at < 0 ? range.End : at + mark.Length;
        if (at >= 0 && position < range.End && (Blank + "/>").Contains(text[position])) state = new(HtmlPlace.Attributes, $"/{state.Tag}");
    }
}
