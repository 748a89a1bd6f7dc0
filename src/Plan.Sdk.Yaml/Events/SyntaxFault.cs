using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Events;

/// <summary>Says in plain words what a YAML text does wrong: by what stands in the text first, by the parser's words second.</summary>
internal static class SyntaxFault
{
    /// <summary>Reports the fault.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What the parser said; <c>null</c> when it failed without words.</param>
    /// <param name="last">The last event before.</param>
    /// <param name="flow">The list or mapping in brackets that the fault is in; <c>null</c> when in none.</param>
    /// <param name="findings">Takes the report.</param>
    public static void Report(string text, YamlException? fault, ParsingEvent? last, ParsingEvent? flow, Findings findings)
    {
        var index = (int)Math.Min(fault is { Start.Index: > 0 } ? fault.Start.Index : last?.End.Index ?? 0, text.Length);
        var words = fault?.Message ?? "";
        if (last is AnchorAlias && text.AsSpan((int)last.Start.Index, Math.Max(0, index - (int)last.Start.Index)).IndexOf('\n') < 0)
        {
            // A text that begins with an asterisk: that is told already.
            return;
        }

        if (TabInIndentation(text, words, index) is >= 0 and var tab)
        {
            At(YamlDiagnostics.TabIndentation, text, tab, findings);
        }
        else if (words.Contains("quoted scalar", StringComparison.Ordinal))
        {
            if (words.Contains("end of stream", StringComparison.Ordinal) || words.Contains("document indicator", StringComparison.Ordinal)
                || words.Contains("wrong indentation", StringComparison.Ordinal))
            {
                At(YamlDiagnostics.UnclosedQuote, text, index, findings, text[Math.Min(index, text.Length - 1)].ToString());
            }
            else
            {
                At(YamlDiagnostics.Escape, text, index, findings);
            }
        }
        else if (words.Contains("invalid mapping", StringComparison.Ordinal) || words.Contains("Mapping values", StringComparison.Ordinal))
        {
            LineFault.ReportColon(text, index, findings);
        }
        else if (OpenBracket(text, flow) is >= 0 and var bracket)
        {
            At(YamlDiagnostics.UnclosedBracket, text, bracket, findings, text[bracket].ToString(), text[bracket] == '[' ? "]" : "}");
        }
        else if (AfterQuote(text, last, index))
        {
            At(YamlDiagnostics.TextAfterQuote, text, index, findings);
        }
        else if (SignBefore(text, last, index) is >= 0 and var sign)
        {
            At(YamlDiagnostics.ReservedSign, text, sign, findings, text[sign].ToString(), LineFault.Shown(text.AsSpan(sign)));
        }
        else if (index < text.Length && text[index] is ']' or '}')
        {
            At(YamlDiagnostics.StrayBracket, text, index, findings, text[index].ToString());
        }
        else if (words.Contains("expected key", StringComparison.Ordinal) || words.Contains("expected '-'", StringComparison.Ordinal)
                 || words.Contains("simple key", StringComparison.Ordinal) || words.Contains("Mapping keys", StringComparison.Ordinal))
        {
            if (!LineFault.TryReport(text, index, findings)) At(YamlDiagnostics.Indentation, text, index, findings);
        }
        else
        {
            At(YamlDiagnostics.Syntax, text, index, findings);
        }
    }

    private static void At(DiagnosticDescriptor descriptor, string text, int index, Findings findings, params ReadOnlySpan<object> arguments)
    {
        var start = TextPositions.Of(text, index);
        findings.At(descriptor, start, start with { Column = start.Column + (index < text.Length && text[index] != '\n' ? 1 : 0) }, arguments);
    }

    // The parser does not say where the tab is. It is on the line of the fault or the next ones with words.
    private static int TabInIndentation(string text, string words, int index)
    {
        var told = words.Contains("tab", StringComparison.Ordinal) && !words.Contains("table", StringComparison.Ordinal);
        var line = text.LastIndexOf('\n', Math.Max(0, Math.Min(index, text.Length - 1))) + 1;
        for (var seen = 0; line < text.Length && (told || seen < 2); seen++)
        {
            var i = line;
            while (i < text.Length && text[i] is ' ' or '-') i++;
            if (i < text.Length && text[i] == '\t') return i;
            var end = text.IndexOf('\n', line);
            if (end < 0) break;
            line = end + 1;
        }

        return -1;
    }

    private static bool AfterQuote(string text, ParsingEvent? last, int index) =>
        last is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } quoted
        && quoted.End.Index <= index && text.AsSpan((int)quoted.End.Index, index - (int)quoted.End.Index).IndexOf('\n') < 0;

    // A sign of YAML where a text begins: the fault stands on it, or behind the bracket that it opened.
    private static int SignBefore(string text, ParsingEvent? last, int index)
    {
        if (index < text.Length && text[index] is '%' or '@' or '`' or '!' or '&' or '*' or '|' or '>' or ',') return index;
        if (index < text.Length && text[index] is '-' or '?' && text.AsSpan(0, index).TrimEnd(' ').EndsWith(":")) return index;
        if (last is not (MappingEnd or SequenceEnd) || last.Start.Index >= index || text[(int)last.Start.Index] is not ('}' or ']')) return -1;
        var end = (int)last.Start.Index;
        var start = text.LastIndexOf(text[end] == '}' ? '{' : '[', end);
        return start >= 0 && text.AsSpan(start, index - start).IndexOf('\n') < 0 ? start : -1;
    }

    private static int OpenBracket(string text, ParsingEvent? flow) =>
        flow is not null && flow.Start.Index < text.Length && text[(int)flow.Start.Index] is '[' or '{' ? (int)flow.Start.Index : -1;
}
