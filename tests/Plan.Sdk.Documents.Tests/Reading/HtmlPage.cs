using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plan.Sdk.Documents.Tests.Reading;

/// <summary>Reads an HTML page by making XML of it: what is not well-formed fails.</summary>
internal sealed partial class HtmlPage
{
    private static readonly HashSet<string> Lines = ["p", "h1", "h2", "h3", "h4", "h5", "td", "th", "span"];

    public HtmlPage(byte[] bytes)
    {
        Source = new UTF8Encoding(false, true).GetString(bytes);
        var closed = EmptyElement().Replace(Source.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<${tag}/>");
        Root = XDocument.Parse(closed, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Source { get; }

    public XElement Root { get; }

    public XElement Main => Root.Element("body")!.Element("main")!;

    /// <summary>Every line of text in order, empty ones left out. A heading made of lines counts as these.</summary>
    public List<string> Text() => Main.Descendants()
        .Where(e => Lines.Contains(e.Name.LocalName) && !e.Elements("span").Any(s => s.Attribute("class") is not null)
            && (e.Name.LocalName != "span" || e.Attribute("class") is not null))
        .Select(TextOf).Where(t => t.Length > 0).ToList();

    private static string TextOf(XElement element) =>
        string.Concat(element.DescendantNodes().Select(n => n is XText text ? text.Value : n is XElement { Name.LocalName: "br" } ? "\n" : ""));

    [GeneratedRegex("<(?<tag>(meta|br|col)\\b[^>]*)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EmptyElement();
}
