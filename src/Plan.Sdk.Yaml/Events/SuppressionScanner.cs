using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using YamlDotNet.Core.Events;
using YamlDotNet.Core;

namespace Plan.Sdk.Yaml.Events;

/// <summary>
/// Finds comments <c># plan: off PLAN2001 reason</c>, with a tier in place of <c>off</c> where one is meant. The parser does not hand out comments safely, so the words are looked
/// for in the text, and those inside a scalar are dropped as the scalars pass.
/// </summary>
internal sealed class SuppressionScanner
{
    private const string Mark = "plan:";
    private readonly string text;
    private readonly List<int> candidates;
    private readonly List<int> comments = [];
    private int next;
    private int meantUntil;
    private int meantLine;

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

    /// <summary>Drops what lies inside a scalar. Scalars come in the order of the text.</summary>
    public void Pass(Scalar scalar)
    {
        if (next == candidates.Count || candidates[next] >= scalar.End.Index) return;
        KeepBefore(scalar.Start.Index);
        var indentation = 0;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The line of | or > may end with a comment; below it, comments stand outside the block's own column.
            var line = text.IndexOf('\n', (int)scalar.Start.Index);
            if (line < 0) return;
            KeepBefore(line);
            indentation = IndentationOf(line + 1);
        }

        for (; next < candidates.Count && candidates[next] < scalar.End.Index; next++)
        {
            if (ColumnOf(candidates[next]) < indentation) comments.Add(candidates[next]);
        }
    }

    /// <summary>The suppressions, and a finding for each comment that is none.</summary>
    public ValueList<Suppression> Finish(Findings findings)
    {
        KeepBefore(text.Length);
        var found = new List<Suppression>();
        var line = 1;
        var counted = 0;
        var lineEnd = 0;
        foreach (var hash in comments)
        {
            if (findings.IsFull) break;

            // The rest of a line that is a comment is the same comment.
            if (hash < lineEnd) continue;
            lineEnd = text.IndexOf('\n', hash) is >= 0 and var end ? end : text.Length;
            line += text.AsSpan(counted, hash - counted).Count('\n');
            counted = hash;
            Read(hash, lineEnd, line, found, findings);
        }

        return found.ToValueList();
    }

    private void KeepBefore(long index)
    {
        while (next < candidates.Count && candidates[next] < index) comments.Add(candidates[next++]);
    }

    private void Read(int hash, int end, int line, List<Suppression> found, Findings findings)
    {
        var start = new SourcePosition(line, ColumnOf(hash) + 1);
        var stop = start with { Column = start.Column + end - hash };
        var words = text[hash..end].TrimStart('#', ' ')[Mark.Length..].Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || !IsTier(words[0], out var tier) || !IsId(words[1]))
            findings.At(YamlDiagnostics.SuppressionUnclear, start, stop);
        else if (words.Length < 3)
            findings.At(YamlDiagnostics.SuppressionWithoutReason, start, stop, words[1]);
        else
            found.Add(new(LineMeant(hash, line), words[1], OfficialLetters.Compose(words[2]), tier));
    }

    private static bool IsTier(string word, out DiagnosticSeverity? tier)
    {
        tier = word switch
        {
            "info" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => null,
        };
        return tier is not null || word == "off";
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

        // Comments that follow each other mean the same line: looked for once.
        if (hash < meantUntil) return meantLine;
        for (var at = start; ; line++)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) break;
            at = end + 1;
            var words = text.AsSpan(at).TrimStart(' ');
            if (words.IsEmpty || words[0] is '#' or '\n') continue;
            line++;
            meantUntil = at;
            break;
        }

        return meantLine = line;
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
