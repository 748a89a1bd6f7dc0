using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Plan.Sdk.Tests.Hostile;

/// <summary>Reads a page with a browser's parser.</summary>
internal static class ReadHtml
{
    /// <summary>The text of the body, and every element with the names of its attributes, in order. Line breaks aside, which
    /// are text here.</summary>
    public static (string Text, List<string> Elements) Of(byte[] bytes)
    {
        var page = new HtmlParser().ParseDocument(new UTF8Encoding(false, true).GetString(bytes));
        var text = new StringBuilder();
        Read(page.Body!, text);
        var elements = page.All.Where(e => e.LocalName != "br")
            .Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}").ToList();
        return (text.ToString(), elements);
    }

    private static void Read(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            else if (child is IElement { LocalName: "br" }) text.Append('\n');
            else Read(child, text);
        }
    }
}
