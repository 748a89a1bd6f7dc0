using Plan.Sdk.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Events;

/// <summary>
/// The events of one YAML text, behind the guard: nothing gets through that is too deep, too much or too long, and anchors,
/// aliases and tags are reported as they pass. After a limit or a syntax error there are no more events. The parser is a
/// state machine, so that hostile nesting costs no stack.
/// </summary>
internal sealed class GuardedEvents
{
    private readonly Parser parser;
    private readonly string text;
    private readonly Findings findings;
    private readonly SuppressionScanner? suppressions;
    private readonly List<ParsingEvent> ahead = [];
    private int taken;
    private int count;
    private bool broken;
    private readonly Stack<ParsingEvent> unclosed = new();
    private ParsingEvent? last;

    public GuardedEvents(string text, Findings findings, SuppressionScanner? suppressions)
    {
        this.text = text;
        this.findings = findings;
        this.suppressions = suppressions;
        parser = new(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The event that stands next; <c>null</c> after the last one and after an error that ends reading.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>Whether reading ended before the text did.</summary>
    public bool IsBroken => broken && taken == ahead.Count;

    /// <summary>Whether the text holds something that ends reading, here or further on.</summary>
    public bool WillBreak => broken;

    /// <summary>Goes to the next event.</summary>
    public ParsingEvent? Next() => Current = taken < ahead.Count ? ahead[taken++] : Advance();

    /// <summary>Goes past the value that begins at the current event.</summary>
    public void Skip()
    {
        var open = 0;
        do
        {
            if (Current is null) return;
            open += Current.NestingIncrease;
            Next();
        }
        while (open > 0);
    }

    /// <summary>
    /// The value of a key of the mapping that begins at the current event, without going on: what is read on the way is
    /// kept and comes again. <c>null</c> when the key is not there or its value is no scalar.
    /// </summary>
    public Scalar? PeekValue(string key)
    {
        var open = 0;
        var isKey = true;
        var found = false;
        for (var i = taken; PeekAt(i) is { } next; i++)
        {
            if (found) return next as Scalar;
            if (open == 0)
            {
                if (next is MappingEnd) return null;
                found = isKey && next is Scalar scalar && string.Equals(scalar.Value, key, StringComparison.Ordinal);
            }

            open += next.NestingIncrease;
            if (open == 0) isKey = !isKey;
        }

        return null;
    }

    private ParsingEvent? PeekAt(int index)
    {
        if (index < ahead.Count) return ahead[index];
        if (Advance() is not { } next) return null;
        ahead.Add(next);
        return next;
    }

    private ParsingEvent? Advance()
    {
        if (broken || findings.IsFull) return Break();
        try
        {
            if (!parser.MoveNext()) return null;
        }
        catch (YamlException fault)
        {
            SyntaxFault.Report(text, fault, last, InnermostFlow(), findings);
            return Break();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // YamlDotNet 16.3 lets such exceptions out for some texts, "a: [1\nb: 2" among them.
            SyntaxFault.Report(text, null, last, InnermostFlow(), findings);
            return Break();
        }

        return last = Check(parser.Current!);
    }

    private ParsingEvent? Check(ParsingEvent next)
    {
        if (next.NestingIncrease > 0) unclosed.Push(next);
        else if (next.NestingIncrease < 0) unclosed.TryPop(out _);
        if (++count > YamlLimits.Events) return Refuse(YamlDiagnostics.TooManyEvents, next, YamlLimits.Events);
        if (next.NestingIncrease > 0 && unclosed.Count > YamlLimits.Depth + DepthOfStream) return Refuse(YamlDiagnostics.TooDeep, next, YamlLimits.Depth);
        if (next is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) Report(YamlDiagnostics.Anchor, next, node.Anchor.Value);
            if (!node.Tag.IsEmpty) Report(YamlDiagnostics.Tag, next, TagAt((int)next.Start.Index));
            if (next is not Scalar scalar) return next;
            if (scalar.Value.Length > YamlLimits.ScalarLength) return Refuse(YamlDiagnostics.ScalarTooLong, next, scalar.Value.Length, YamlLimits.ScalarLength);
            suppressions?.Pass(scalar);
        }
        else if (next is AnchorAlias alias)
        {
            Report(YamlDiagnostics.Alias, next, alias.Value.Value);
        }
        else if (next is DocumentStart start && (start.Version is not null || HasTagDirective(start)))
        {
            Report(YamlDiagnostics.Directive, next);
        }

        return next;
    }

    // Stream and document count as nesting in the parser.
    private const int DepthOfStream = 2;

    private static bool HasTagDirective(DocumentStart start)
    {
        if (start.Tags is null) return false;
        foreach (var tag in start.Tags)
        {
            if (tag.Handle is not ("!" or "!!")) return true;
        }

        return false;
    }

    private ParsingEvent? InnermostFlow() =>
        unclosed.TryPeek(out var innermost) && innermost is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow } ? innermost : null;

    // As it is written: the parser has put a tag's long name in its place.
    private string TagAt(int index)
    {
        var words = text.AsSpan(index, Math.Min(40, text.Length - index));
        var sign = words.IndexOf('!');
        if (sign < 0) return "!";
        words = words[sign..];
        var end = words.IndexOfAny(" \n,]}");
        return (end < 0 ? words : words[..end]).ToString();
    }

    private void Report(DiagnosticDescriptor descriptor, ParsingEvent at, params ReadOnlySpan<object> arguments) =>
        findings.At(descriptor, Findings.Position(at.Start), Findings.Position(at.End), arguments);

    private ParsingEvent? Refuse(DiagnosticDescriptor descriptor, ParsingEvent at, params ReadOnlySpan<object> arguments)
    {
        Report(descriptor, at, arguments);
        return Break();
    }

    private ParsingEvent? Break()
    {
        broken = true;
        return null;
    }
}
