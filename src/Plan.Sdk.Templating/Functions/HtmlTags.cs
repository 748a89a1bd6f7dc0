using System.Text;

namespace Plan.Sdk.Templating.Functions;

/// <summary>
/// Finds the tags of HTML in time that grows with the text alone, whatever the text: where each tag would end is worked out
/// from the back to the front. Not thread-safe.
/// </summary>
internal sealed class HtmlTags
{
    private readonly string text;
    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);
    private readonly int[] endOfTag;
    private readonly int[] endOfValue;

    private HtmlTags(string text)
    {
        this.text = text;
        endOfTag = new int[text.Length + 1];
        endOfValue = new int[text.Length + 1];
    }

    /// <summary>The text without tags, comments, scripts and styles.</summary>
    public static string Strip(string text)
    {
        var tags = new HtmlTags(text);
        tags.FindEnds();
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] == '<' ? tags.EndAt(i) : -1;
            if (end < 0) kept.Append(text[i++]);
            else i = end;
        }

        return kept.ToString();
    }

    /// <summary>Where what begins at a <c>&lt;</c> ends; -1 when it is no markup.</summary>
    private int EndAt(int start)
    {
        var end = StartsWith(start, "<script") ? Behind("</script>", start + 7)
            : StartsWith(start, "<!--") ? Behind("-->", start + 4)
            : StartsWith(start, "<style") ? Behind("</style>", start + 6)
            : -1;
        return end >= 0 ? end : endOfTag[start + 1];
    }

    private bool StartsWith(int start, string word) => string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Where the next such word ends. Asked for places that only go forward, so each is looked for once.</summary>
    private int Behind(string word, int from)
    {
        if (!found.TryGetValue(word, out var at) || (at >= 0 && at < from)) found[word] = at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + word.Length;
    }

    private void FindEnds()
    {
        var single = (Next: -1, Second: -1);
        var twofold = (Next: -1, Second: -1);
        endOfTag[text.Length] = endOfValue[text.Length] = -1;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            // A quoted value skips to behind its closing quote; a bare one goes on to white space or to ">".
            endOfTag[i] = text[i] switch
            {
                '>' => i + 1,
                '=' when i + 1 == text.Length => -1,
                '=' when text[i + 1] == '\'' => single.Second < 0 ? -1 : endOfTag[single.Second + 1],
                '=' when text[i + 1] == '"' => twofold.Second < 0 ? -1 : endOfTag[twofold.Second + 1],
                '=' => endOfValue[i + 2],
                _ => endOfTag[i + 1],
            };
            endOfValue[i] = text[i] == '>' || char.IsWhiteSpace(text[i]) || endOfValue[i + 1] < 0 ? endOfTag[i] : endOfValue[i + 1];
            if (text[i] == '\'') single = (i, single.Next);
            if (text[i] == '"') twofold = (i, twofold.Next);
        }
    }
}
