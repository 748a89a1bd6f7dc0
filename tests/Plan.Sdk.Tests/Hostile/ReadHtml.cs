using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Plan.Sdk.Tests.Hostile;

/// <summary>Reads a page with a browser's parser.</summary>
internal static class ReadHtml
{
    /// <summary>The text of the body, and every element with the names of its attributes, in order. Line breaks aside, which
    /// are text here.</summary>
    /// <remarks>The words of drawings stand apart: their lines are broken to fit, so that blanks in them are only blanks.</remarks>
    public static (string Text, string Drawn, List<string> Elements) Of(byte[] bytes)
    {
        var page = new HtmlParser().ParseDocument(new UTF8Encoding(false, true).GetString(bytes));
        var text = new StringBuilder();
        var drawn = new StringBuilder();
        Read(page.Body!, text, drawn);
        var elements = page.All.Where(e => e.LocalName != "br" && !IsShape(e))
            .Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}").ToList();
        return (text.ToString(), drawn.ToString(), elements);
    }

    /// <summary>What a drawing is made of; how many there are follows from the length of its words.</summary>
    private static bool IsShape(IElement element) =>
        element.LocalName is "g" or "rect" or "line" or "path" or "polyline" or "circle" or "text" or "tspan" or "title" or "desc" or "defs" or "pattern" && element.Closest("svg") is not null;

    private static void Read(INode node, StringBuilder text, StringBuilder drawn)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            else if (child is IElement { LocalName: "br" }) text.Append('\n');
            else if (child is IElement { LocalName: "svg" }) Read(child, drawn, drawn);
            else if (child is IElement { LocalName: "tspan" or "text" or "title" or "desc" }) Read(child, text.Append(' '), drawn);
            else Read(child, text, drawn);
        }
    }
}
