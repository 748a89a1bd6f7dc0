using System.Globalization;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>
/// Brings text into the form that every format can carry: composed (NFC), with line feeds alone for line breaks. What none
/// can carry (control characters, halves of surrogate pairs, U+FFFE and U+FFFF) is reported and shown as U+FFFD. Marks that
/// turn the direction of writing are reported and closed where their run ends, so that they never reach the words behind it.
/// Clean text, by far the most, comes back as the same object.
/// </summary>
internal sealed class TextCleaner(DiagnosticBag diagnostics)
{
    private const char Replacement = '\ufffd';

    public ValueList<TextLine> Clean(ValueList<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var clean = Clean(lines[i]);
            if (ReferenceEquals(clean, lines[i])) continue;
            var all = lines.ToArray();
            all[i] = clean;
            for (i++; i < all.Length; i++) all[i] = Clean(all[i]);
            return ValueList.Create<TextLine>(all);
        }

        return lines;
    }

    public TextLine Clean(TextLine line)
    {
        TextRun[]? changed = null;
        for (var i = 0; i < line.Runs.Count; i++)
        {
            var run = line.Runs[i];
            if (!IsDoubtful(run.Text)) continue;
            changed ??= line.Runs.ToArray();
            changed[i] = run with { Text = Mend(run) };
        }

        return changed is null ? line : new(ValueList.Create<TextRun>(changed));
    }

    // Tab and line feed are doubtful too; looking at them twice is cheaper than telling them apart here.
    private static bool IsDoubtful(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001f')
        || text.AsSpan().ContainsAnyInRange('\u0300', '\u036f')
        || DirectionMarks.MayStandIn(text)
        || text.AsSpan().ContainsAnyInRange('\ud800', '\uffff');

    private string Mend(TextRun run)
    {
        var text = run.Text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c is (< ' ' and not '\t' and not '\n') or >= '\ufffe' || char.IsSurrogate(c))
            {
                Report(DocumentsDiagnostics.UnwritableCharacter, run, c, i);
                clean.Append(Replacement);
            }
            else
            {
                clean.Append(c);
            }
        }

        var turn = DirectionMarks.FirstTurn(text);
        if (turn >= 0)
        {
            Report(DocumentsDiagnostics.DirectionMark, run, text[turn], turn);
            clean.Append(DirectionMarks.Closing(text));
        }

        return OfficialLetters.Compose(clean.ToString());
    }

    // The host finds the line of the plan by the path; words of the template itself have its place.
    private void Report(DiagnosticDescriptor kind, TextRun run, char c, int index)
    {
        var path = run.Origin?.Path?.ToString() ?? "";
        object place = path.Length > 0 ? path : new LocalizedText("Văn bản", "The text");
        var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        diagnostics.Add(new(kind, path.Length > 0 ? null : run.Origin?.Template, place, $"U+{code}", index + 1) { Path = path });
    }
}
