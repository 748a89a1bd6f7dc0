using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Events;

/// <summary>
/// Finds comments <c># plan: off PLAN2001 reason</c>. The parser does not hand out comments safely, so the words are looked
/// for in the text, and those inside a scalar are dropped as the scalars pass.
/// </summary>
internal sealed class SuppressionScanner
{
    private const string Mark = "plan:";
    private const string Off = "off";
    private readonly string text;
    private readonly List<int> candidates;

    private SuppressionScanner(string text, List<int> candidates)
    {
        this.text = text;
        this.candidates = candidates;
    }

    /// <summary>The scanner of a text; <c>null</c> when no comment in it can be one.</summary>
    public static SuppressionScanner? Of(string text)
    {
        List<int>? found = null;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var hash = at - 1;
            while (hash >= 0 && text[hash] == ' ') hash--;
            if (hash < 0 || text[hash] != '#' || (hash > 0 && text[hash - 1] is not (' ' or '\t' or '\n'))) continue;
            (found ??= []).Add(hash);
        }

        return found is null ? null : new(text, found);
    }

    /// <summary>Drops what lies inside a scalar.</summary>
    public void Pass(Scalar scalar)
    {
        var from = scalar.Start.Index;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The line of | or > may end with a comment; below it, comments stand outside the block's own column.
            var line = text.IndexOf('\n', (int)Math.Min(from, text.Length));
            if (line < 0) return;
            var indentation = IndentationOf(line + 1);
            candidates.RemoveAll(c => c > line && c < scalar.End.Index && ColumnOf(c) >= indentation);
            return;
        }

        candidates.RemoveAll(c => c >= from && c < scalar.End.Index);
    }

    /// <summary>The suppressions, and a finding for each comment that is none.</summary>
    public ValueList<Suppression> Finish(Findings findings)
    {
        var found = new List<Suppression>();
        foreach (var hash in candidates)
        {
            var end = text.IndexOf('\n', hash);
            if (end < 0) end = text.Length;
            var start = TextPositions.Of(text, hash);
            var words = text[hash..end].TrimStart('#', ' ')[Mark.Length..].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var stop = start with { Column = start.Column + end - hash };
            if (words.Length < 2 || !string.Equals(words[0], Off, StringComparison.Ordinal) || !IsId(words[1]))
                findings.At(YamlDiagnostics.SuppressionUnclear, start, stop);
            else if (words.Length < 3)
                findings.At(YamlDiagnostics.SuppressionWithoutReason, start, stop, words[1]);
            else
                found.Add(new(LineMeant(hash, start.Line), words[1], NfcText.Compose(words[2])));
        }

        return found.ToValueList();
    }

    private static bool IsId(string word)
    {
        var digits = word.Length;
        while (digits > 0 && char.IsAsciiDigit(word[digits - 1])) digits--;
        return digits is > 0 && digits < word.Length && !word.AsSpan(0, digits).ContainsAnyExceptInRange('A', 'Z');
    }

    private int LineMeant(int hash, int line)
    {
        var start = hash - ColumnOf(hash);
        if (!text.AsSpan(start, hash - start).IsWhiteSpace()) return line;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) return line;
            start = end + 1;
            line++;
            var next = text.AsSpan(start).TrimStart(' ');
            if (next.Length > 0 && next[0] is not ('#' or '\n')) return line;
        }
    }

    private int ColumnOf(int index) => index == 0 ? 0 : index - text.LastIndexOf('\n', index - 1) - 1;

    private int IndentationOf(int lineStart)
    {
        var i = lineStart;
        while (i < text.Length && text[i] is ' ' or '\n')
        {
            if (text[i] == '\n') lineStart = i + 1;
            i++;
        }

        return i - lineStart;
    }
}
