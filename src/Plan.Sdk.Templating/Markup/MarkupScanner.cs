using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Syntax;

namespace Plan.Sdk.Templating.Markup;

/// <summary>
/// Reads the Markdown of one piece of a template's own text, from a known state to a known state, into the steps that build
/// the document. Values never come here, so they can't become markup.
/// </summary>
internal sealed class MarkupScanner(SourceText source, TextRange range, MarkupState before, DiagnosticBag diagnostics)
{
    private readonly string text = source.Text;
    private readonly int end = range.End;
    private readonly List<MarkupOperation> operations = [];
    private readonly StringBuilder words = new();
    private MarkupState state = before;
    private int position = range.Start;
    private int wordsStart;

    public MarkupState State => state;

    public MarkupOperation[] Run()
    {
        while (position < end)
        {
            if (state.Line == LineKind.Start) ScanLineStart();
            else ScanInline();
        }

        Flush(trimEnd: false);
        return [.. operations];
    }

    /// <summary>The steps of a raw block: its text as it is.</summary>
    public MarkupOperation[] RunRaw()
    {
        words.Append(text, position, end - position);
        wordsStart = position;
        position = end;
        Flush(trimEnd: false);
        state = state.AfterValue();
        return [.. operations];
    }

    private void Report(DiagnosticDescriptor descriptor, TextRange where, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, source.Span(where), arguments));

    private void Add(MarkupOperationKind kind, int from, int to, int number = 0, TextRun? run = null, ValueList<TableColumn>? columns = null) =>
        operations.Add(new(kind, source.Span(new(from, to)), number, run, columns));

    private char Peek(int ahead) => position + ahead < end ? text[position + ahead] : '\0';

    private int LineEnd()
    {
        var newline = text.AsSpan(position, end - position).IndexOf('\n');
        return newline < 0 ? end : position + newline;
    }

    private void ScanLineStart()
    {
        var blanks = position;
        while (position < end && text[position] is ' ' or '\t' or '\r') position++;
        state = state with { Indent = state.Indent + position - blanks };
        if (position == end) return;
        if (text[position] == '\n')
        {
            EndLine();
            return;
        }

        switch (LineMarker.Find(text.AsSpan(position, LineEnd() - position), out var length))
        {
            case LineMarkerKind.Heading when length <= 4:
                Begin(MarkupOperationKind.Heading, length, length - 1);
                break;
            case LineMarkerKind.Dash:
                Begin(MarkupOperationKind.Dash, length, state.Indent);
                break;
            case LineMarkerKind.Ordered:
                if (!LookAlikes.Continues(text, position)) ReportNumber(length - 1);
                Begin(MarkupOperationKind.Ordered, length, state.Indent);
                break;
            case LineMarkerKind.Row:
                ScanRow();
                break;
            case LineMarkerKind.Container:
                ScanContainer();
                break;
            case LineMarkerKind.None:
                ReportLookAlike(text.AsSpan(position, LineEnd() - position));
                state = state with { Line = LineKind.Text };
                break;
            default:
                Report(TemplateDiagnostics.MarkupOutside, new(position, position + length), text.Substring(position, length).Trim());
                state = state with { Line = LineKind.Text };
                position += length;
                break;
        }
    }

    private void ReportLookAlike(ReadOnlySpan<char> line)
    {
        if (LookAlikes.NumberLength(line) is > 0 and var number) ReportNumber(number);
        else if (LookAlikes.TitleLength(line) is > 0 and var title)
            Report(TemplateDiagnostics.NoMark, new(position, position + title), text.Substring(position, title), LookAlikes.TitleAdvice);
    }

    private void ReportNumber(int length)
    {
        var number = text.Substring(position, length);
        Report(TemplateDiagnostics.HandNumber, new(position, position + length), number, LookAlikes.AsWritten(number));
    }

    private void Begin(MarkupOperationKind kind, int length, int number)
    {
        Add(kind, position, position + length, number);
        position += length;
        SkipBlanks();
        state = state with { Line = LineKind.Text };
    }

    private void SkipBlanks()
    {
        while (position < end && text[position] is ' ' or '\t') position++;
    }

    private void ScanRow()
    {
        var lineEnd = LineEnd();
        var isWhole = lineEnd < end || end == text.Length;
        if (isWhole && TableDelimiter.Parse(text.AsSpan(position, lineEnd - position)) is { } columns)
        {
            Add(MarkupOperationKind.Delimiter, position, lineEnd, columns: columns);
            position = lineEnd;
            if (position < end) EndLine();
            return;
        }

        Begin(MarkupOperationKind.Row, 1, 0);
        state = state with { Line = LineKind.Row };
    }

    private void ScanContainer()
    {
        var from = position;
        var lineEnd = LineEnd();
        position += 3;
        SkipBlanks();
        var nameStart = position;
        while (position < lineEnd && char.IsLetter(text[position])) position++;
        var name = text[nameStart..position];
        SkipBlanks();
        if (name.Length == 0) CloseContainer(new(from, position));
        else OpenContainer(new(from, position), name, new(nameStart, nameStart + name.Length));
        if (state.Line == LineKind.Text) return;
        if (position < lineEnd && text[position] != '\r') Report(TemplateDiagnostics.UnexpectedAfterContainer, new(position, lineEnd));
        position = lineEnd;
        if (position < end) EndLine();
    }

    private void CloseContainer(TextRange where)
    {
        if (state.Container is not { } open)
        {
            Report(TemplateDiagnostics.StrayContainerEnd, where);
            return;
        }

        Add(MarkupOperationKind.Close, where.Start, where.End, (int)open.Kind);
        state = state with { Container = open.Outer };
    }

    private void OpenContainer(TextRange where, string name, TextRange nameRange)
    {
        if (Containers.Find(name) is not { } kind)
        {
            Report(TemplateDiagnostics.UnknownContainer, nameRange, name, Suggestion.For(name, Containers.Names));
            kind = ContainerKind.Note;
        }

        if (!Containers.Fits(kind, state.Container)) Report(TemplateDiagnostics.ContainerInside, where, name);
        if (kind == ContainerKind.Chart)
        {
            OpenChart(where);
            return;
        }

        Add(MarkupOperationKind.Open, where.Start, where.End, (int)kind);
        state = state with { Container = new(kind, where, state.Container), Line = kind == ContainerKind.Annex ? LineKind.Text : state.Line };
    }

    private void OpenChart(TextRange where)
    {
        var lineEnd = LineEnd();
        var from = position;
        while (position < lineEnd && char.IsLetter(text[position])) position++;
        var name = text[from..position];
        var kind = ChartKinds.Find(name);
        if (kind is null) Report(TemplateDiagnostics.UnknownChartKind, new(from, Math.Max(position, from + 1)), name, Suggestion.For(name, ChartKinds.Names));
        SkipBlanks();
        if (kind is not null && lineEnd < end && (position == lineEnd || text[position] == '\r')) Report(TemplateDiagnostics.ChartWithoutTitle, where);
        Add(MarkupOperationKind.OpenChart, where.Start, position, (int)(kind ?? ChartKind.Column));
        state = state with { Container = new(ContainerKind.Chart, where, state.Container), Line = LineKind.Text };
    }

    private void ScanInline()
    {
        if (state.Line == LineKind.Unknown && !SettleLine()) return;
        var c = text[position];
        if (state.Link is { InTarget: true } link && c != '\n')
        {
            ScanTarget(link);
            return;
        }

        switch (c)
        {
            case '\n':
                EndLine();
                break;
            case '\\' when Peek(1) == '\n':
                Append('\n', 2);
                SkipBlanks();
                break;
            case '\\' when char.IsAscii(Peek(1)) && (char.IsPunctuation(Peek(1)) || char.IsSymbol(Peek(1))):
                Append(Peek(1), 2);
                break;
            case '*':
                ScanEmphasis();
                break;
            case '|' when state.Line == LineKind.Row:
                Flush(trimEnd: true);
                if (state.Link is { } across) diagnostics.Add(new(TemplateDiagnostics.BadLink, across.Span));
                state = state with { Link = null };
                Add(MarkupOperationKind.Cell, position, position + 1);
                position++;
                SkipBlanks();
                break;
            case '[' or '!' when LinkSyntax.OpensAt(text, c == '!' && Peek(1) == '[' ? position + 1 : position):
                ScanLinkStart(c == '!');
                break;
            case ']' when Peek(1) == '(':
                ScanLinkMiddle();
                break;
            case '`' or '<' when ForeignMarkup.LengthAt(text.AsSpan(position, LineEnd() - position)) is > 0 and var length:
                Report(TemplateDiagnostics.MarkupOutside, new(position, position + length), text.Substring(position, length));
                position += length;
                break;
            case '_' or '~' or '&' when LookAlikes.InLine(text.AsSpan(position, LineEnd() - position)) is { } alike && (position == range.Start || text[position - 1] != c):
                Report(TemplateDiagnostics.NoMark, new(position, position + alike.Length), text.Substring(position, alike.Length), alike.Advice);
                Append(c, 1);
                break;
            default:
                Append(c, 1);
                break;
        }
    }

    /// <summary>On a line of which it is not known whether something stands before: nothing may depend on that.</summary>
    private bool SettleLine()
    {
        if (text[position] == '\n')
        {
            EndLine();
            return false;
        }

        var blanks = position;
        while (blanks < end && text[blanks] is ' ' or '\t') blanks++;
        var rest = text.AsSpan(blanks, Math.Max(blanks, LineEnd()) - blanks);
        if (state.MayBeRow && rest.IndexOf('|') is >= 0 and var bar) Report(TemplateDiagnostics.RowAcrossBlock, new(blanks + bar, blanks + bar + 1));
        else if (LineMarker.Find(rest, out var length) != LineMarkerKind.None)
            Report(TemplateDiagnostics.AmbiguousLine, new(blanks, blanks + Math.Max(1, length)), rest[..Math.Max(1, length)].ToString().Trim());
        state = state with { Line = LineKind.Text, MayBeRow = false };
        return true;
    }

    private void Append(char c, int length)
    {
        if (words.Length == 0) wordsStart = position;
        words.Append(c);
        position += length;
    }

    private void ScanEmphasis()
    {
        var count = 1;
        while (Peek(count) == '*') count++;
        var mark = count switch { 1 => Emphasis.Italic, 2 => Emphasis.Bold, 3 => Emphasis.Bold | Emphasis.Italic, _ => Emphasis.None };
        var closes = mark != Emphasis.None && (state.Emphasis & mark) == mark && (position == range.Start || !char.IsWhiteSpace(text[position - 1]));
        var opens = mark != Emphasis.None && (state.Emphasis & mark) == Emphasis.None && (position + count == end || !char.IsWhiteSpace(text[position + count]));
        if (!closes && !opens)
        {
            for (; count > 0; count--) Append('*', 1);
            return;
        }

        Flush(trimEnd: false);
        if (opens) state = state with { EmphasisStart = position };
        position += count;
        state = state with { Emphasis = closes ? state.Emphasis & ~mark : state.Emphasis | mark };
    }

    private void ScanLinkStart(bool isImage)
    {
        if (isImage) Report(TemplateDiagnostics.MarkupOutside, new(position, position + 2), "![");
        else if (state.Link is { } open) diagnostics.Add(new(TemplateDiagnostics.BadLink, open.Span));
        Flush(trimEnd: false);
        if (isImage) position++;
        Add(MarkupOperationKind.OpenLink, position, position + 1);
        state = state with { Link = new(source.Span(new(position, position + 1))) };
        position++;
    }

    private void ScanLinkMiddle()
    {
        Flush(trimEnd: false);
        if (state.Link is { } link) state = state with { Link = link with { InTarget = true } };
        else Report(TemplateDiagnostics.BadLink, new(position, position + 2));
        position += 2;
    }

    private void ScanTarget(OpenLink link)
    {
        var length = LinkSyntax.TargetLength(text.AsSpan(position, end - position));
        var target = new TextRange(position, position + length);
        var written = text.Substring(position, length);
        position += length;
        var closes = position < end && text[position] == ')';
        if (length > 0)
        {
            if (!link.HasTarget && (!LinkTarget.HasScheme(written) || (closes && !LinkTarget.IsWhole(LinkTarget.EncodeAddress(written)))))
                Report(TemplateDiagnostics.BadLinkTarget, target, written);
            Add(MarkupOperationKind.Target, target.Start, target.End, run: new(written, new(source.Span(target), null)));
            link = link with { HasTarget = true };
        }

        state = state with { Link = closes ? null : link };
        if (closes)
        {
            Add(MarkupOperationKind.CloseLink, position, position + 1);
            position++;
        }
        else if (position < end)
        {
            diagnostics.Add(new(TemplateDiagnostics.BadLink, link.Span));
            state = state with { Link = null };
        }
    }

    private void EndLine()
    {
        Flush(trimEnd: true);
        if (state.Link is { } link) diagnostics.Add(new(TemplateDiagnostics.BadLink, link.Span));
        if (state.Emphasis != Emphasis.None)
            ReportEmphasis(state.Emphasis.HasFlag(Emphasis.Bold));
        Add(MarkupOperationKind.EndLine, position, position + 1, run: new(" ", new Origin(source.Span(new(position, position + 1)), null)));
        position++;
        state = new(LineKind.Start, Container: state.Container);
    }

    private void ReportEmphasis(bool isBold) => Report(
        TemplateDiagnostics.UnclosedEmphasis,
        new(state.EmphasisStart, state.EmphasisStart + (isBold ? 2 : 1)),
        isBold ? "**" : "*",
        isBold ? "\\*\\*" : "\\*");

    private void Flush(bool trimEnd)
    {
        if (words.Length == 0) return;
        var written = words.ToString();
        words.Clear();
        if (trimEnd) written = written.TrimEnd(' ', '\t', '\r');
        if (written.Length == 0) return;
        var run = new TextRun(
            OfficialLetters.Compose(written),
            new(source.Span(new(wordsStart, position)), null),
            state.Emphasis.HasFlag(Emphasis.Bold),
            state.Emphasis.HasFlag(Emphasis.Italic));
        Add(MarkupOperationKind.Text, wordsStart, position, run: run);
    }
}
