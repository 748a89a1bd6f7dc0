using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml.Text;

namespace Plan.Sdk.Yaml.Events;

/// <summary>
/// Says what one line of keys does wrong, by its own words: a list sign that is none, a key without its colon, a line too
/// deep, a text with a colon. The parser's words for all of them are the same.
/// </summary>
internal static class LineFault
{
    private const int LongestShown = 40;
    private const char NoBreakSpace = '\u00a0';

    /// <summary>Reports what the line of an index does wrong. <c>false</c> when nothing can be told from it.</summary>
    public static bool TryReport(string text, int index, Findings findings)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, Math.Min(index, text.Length) - 1)) + 1;
        return TryReportSpace(text, start, findings) || TryReportListSign(text, start, findings) || TryReportColon(text, start, findings);
    }

    /// <summary>Reports a colon where the parser takes none.</summary>
    public static void ReportColon(string text, int index, Findings findings)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, Math.Min(index, text.Length) - 1)) + 1;
        var before = PreviousLine(text, start);
        if (TryReportSpace(text, start, findings) || (before >= 0 && TryReportColon(text, before, findings))) return;
        var word = FirstWord(text, start);
        if (KnownKeys.At(text, word) is { } key && index == word + key.Length && before >= 0)
        {
            At(YamlDiagnostics.TooFarIn, text, word, findings, TextPositions.Of(text, before).Line);
            return;
        }

        var value = ValueStart(text, word, index);
        At(YamlDiagnostics.ColonInText, text, index, findings, Shown(text.AsSpan(value)));
    }

    /// <summary>The words up to the end of the line, shortened.</summary>
    public static string Shown(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var words = (end < 0 ? rest : rest[..end]).TrimEnd();
        return words.Length <= LongestShown ? words.ToString() : words[..LongestShown].ToString() + "…";
    }

    // Word's space that breaks no line looks like a space and is none to YAML.
    private static bool TryReportSpace(string text, int start, Findings findings)
    {
        var i = start;
        while (i < text.Length && text[i] is ' ' or '-') i++;
        while (i < text.Length && char.IsAsciiLetter(text[i])) i++;
        if (i > start && i < text.Length && text[i] == ':') i++;
        if (i >= text.Length || text[i] != NoBreakSpace) return false;
        At(YamlDiagnostics.NoBreakSpace, text, i, findings);
        return true;
    }

    private static bool TryReportListSign(string text, int start, Findings findings)
    {
        var i = start;
        while (i < text.Length && text[i] == ' ') i++;
        if (i + 1 >= text.Length || (text[i] is not ('–' or '—' or '−' or '•' or '+') && (text[i] != '-' || !char.IsLetterOrDigit(text[i + 1])))) return false;
        At(YamlDiagnostics.ListSign, text, i, findings, text[i].ToString(), Shown(text.AsSpan(i + 1).TrimStart(' ')));
        return true;
    }

    private static bool TryReportColon(string text, int start, Findings findings)
    {
        var word = FirstWord(text, start);
        if (KnownKeys.At(text, word) is not { } key) return false;
        var after = word + key.Length;
        if (after < text.Length && text[after] == ':' && (after + 1 == text.Length || text[after + 1] is ' ' or '\n')) return false;
        if (after < text.Length && text[after] is not (' ' or '\n' or ':' or '：' or '=')) return false;
        var rest = Shown(text.AsSpan(after)).TrimStart(':', '：', '=', ' ');
        At(YamlDiagnostics.MissingColon, text, word, findings, key, rest.Length == 0 ? $"{key}:" : $"{key}: {rest}");
        return true;
    }

    private static int FirstWord(string text, int start)
    {
        while (start < text.Length && (text[start] == ' ' || (text[start] == '-' && start + 1 < text.Length && text[start + 1] == ' '))) start++;
        return start;
    }

    // Where the value begins that the colon stands in: behind the first colon of the line.
    private static int ValueStart(string text, int word, int index)
    {
        var line = text.AsSpan(word, Math.Max(0, index - word));
        var colon = line.IndexOf(": ");
        var start = colon < 0 ? word : word + colon + 2;
        while (start < index && text[start] == ' ') start++;
        return start;
    }

    private static int PreviousLine(string text, int start)
    {
        while (start > 0)
        {
            var before = start < 2 ? 0 : text.LastIndexOf('\n', start - 2) + 1;
            var words = text.AsSpan(before, start - 1 - before).Trim();
            if (words.Length > 0 && words[0] != '#') return before;
            start = before;
        }

        return -1;
    }

    private static void At(DiagnosticDescriptor descriptor, string text, int index, Findings findings, params ReadOnlySpan<object> arguments)
    {
        var start = TextPositions.Of(text, index);
        findings.At(descriptor, start, start with { Column = start.Column + (index < text.Length && text[index] != '\n' ? 1 : 0) }, arguments);
    }
}
