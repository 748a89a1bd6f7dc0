using System.Buffers;
using System.Text;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Encodes text for HTML, for an element and for an attribute in either quotes. All else stays as it is: numbers of
/// control characters would come back as other letters.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Encode(string text)
    {
        var at = text.AsSpan().IndexOfAny(Special);
        if (at < 0) return text;
        var encoded = new StringBuilder(text.Length + 16);
        var from = 0;
        for (; at >= 0; at = text.AsSpan(from).IndexOfAny(Special) is >= 0 and var next ? from + next : -1)
        {
            encoded.Append(text, from, at - from).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            from = at + 1;
        }

        return encoded.Append(text, from, text.Length - from).ToString();
    }
}
