namespace Plan.Sdk.Templating.Markup;

/// <summary>
/// Reads the emphasis and the links of a value that the template prints <c>raw</c>: <c>*</c>, <c>**</c>, <c>***</c> and
/// <c>[words](address)</c>, each on one line. Nothing else counts, and a mark without its partner is printed as typed. Takes
/// time in proportion to the text. Not thread-safe.
/// </summary>
internal sealed class RawWords(string text)
{
    private readonly List<(int Start, int Middle, int End, string Address)> links = [];
    private readonly Dictionary<int, Emphasis> marks = [];

    public static List<RawRun> Read(string text)
    {
        var words = new RawWords(text);
        words.FindLinks();
        words.FindMarks();
        return words.Cut();
    }

    /// <summary>No fewer than the runs that a text can become.</summary>
    public static int MostRuns(string text) => 1 + text.AsSpan().Count('*') + (2 * text.AsSpan().Count('['));

    /// <summary>A link's words hold no bracket that opens; its target is an address that a link may have.</summary>
    private void FindLinks()
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') open = -1;
            else if (text[i] == '[') open = i;
            if (text[i] != ']' || open < 0 || i + 1 == text.Length || text[i + 1] != '(') continue;
            var from = i + 2;
            var length = LinkSyntax.TargetLength(text.AsSpan(from, Math.Min(text.Length - from, LinkTarget.Longest)));
            if (from + length < text.Length && text[from + length] == ')' && open + 1 < i && LinkTarget.EncodeAddress(text.Substring(from, length)) is var address && LinkTarget.IsWhole(address))
            {
                links.Add((open, i, from + length, address));
                i = from + length;
            }

            open = -1;
        }
    }

    private void FindMarks()
    {
        var from = 0;
        var link = 0;
        while (from <= text.Length)
        {
            var newline = text.IndexOf('\n', from);
            var end = newline < 0 ? text.Length : newline;
            var outside = new List<(int At, int Length)>();
            for (var i = from; i < end;)
            {
                if (link < links.Count && i == links[link].Start)
                {
                    var inside = new List<(int At, int Length)>();
                    for (i++; i < links[link].Middle;) i = Mark(i, links[link].Middle, inside);
                    i = links[link++].End + 1;
                    continue;
                }

                i = Mark(i, end, outside);
            }

            from = end + 1;
        }
    }

    /// <summary>Looks at one place; a mark that closes one of its length is paired with it, and those between stay as typed.</summary>
    /// <returns>The place behind.</returns>
    private int Mark(int at, int end, List<(int At, int Length)> open)
    {
        if (text[at] != '*') return at + 1;
        var length = 1;
        while (at + length < end && text[at + length] == '*') length++;
        var next = at + length;
        if (length > 3) return next;
        var partner = open.FindLastIndex(m => m.Length == length);
        if (partner >= 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            var kind = length switch { 1 => Emphasis.Italic, 2 => Emphasis.Bold, _ => Emphasis.Bold | Emphasis.Italic };
            marks[open[partner].At] = kind;
            marks[at] = kind;
            open.RemoveRange(partner, open.Count - partner);
        }
        else if (partner < 0 && next < end && !char.IsWhiteSpace(text[next]))
        {
            open.Add((at, length));
        }

        return next;
    }

    private List<RawRun> Cut()
    {
        var runs = new List<RawRun>();
        var emphasis = Emphasis.None;
        var link = 0;
        var from = 0;
        string? address = null;
        for (var i = 0; i < text.Length;)
        {
            var length = 0;
            var nextEmphasis = emphasis;
            var nextAddress = address;
            if (marks.TryGetValue(i, out var mark))
            {
                nextEmphasis = emphasis ^ mark;
                length = mark switch { Emphasis.Italic => 1, Emphasis.Bold => 2, _ => 3 };
            }
            else if (link < links.Count && i == links[link].Start)
            {
                nextAddress = links[link].Address;
                length = 1;
            }
            else if (link < links.Count && i == links[link].Middle)
            {
                nextAddress = null;
                length = links[link].End + 1 - i;
                link++;
            }

            if (length == 0)
            {
                i++;
                continue;
            }

            if (i > from) runs.Add(new(text[from..i], emphasis, address));
            (emphasis, address) = (nextEmphasis, nextAddress);
            i += length;
            from = i;
        }

        if (from < text.Length) runs.Add(new(text[from..], emphasis, address));
        return runs;
    }
}
