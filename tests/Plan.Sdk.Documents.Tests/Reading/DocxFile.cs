using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Plan.Sdk.Documents.Tests.Reading;

/// <summary>Reads a DOCX by walking its XML, without the writer's help.</summary>
internal sealed class DocxFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private readonly Dictionary<string, string> parts = [];

    public DocxFile(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            parts.Add(entry.FullName, reader.ReadToEnd());
            Entries.Add(entry);
        }
    }

    public List<ZipArchiveEntry> Entries { get; } = [];

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public XElement Part(string name) => XDocument.Parse(parts[name], LoadOptions.PreserveWhitespace).Root!;

    /// <summary>Every paragraph in order with its label, empty ones left out.</summary>
    public List<(XElement Element, string Text)> Paragraphs()
    {
        var numbers = new DocxNumbers(Part("word/numbering.xml"));
        return Body.Descendants(W + "p").Select(p => (p, numbers.Label(p.Element(W + "pPr")?.Element(W + "numPr")) + TextOf(p)))
            .Where(p => p.Item2.Length > 0).ToList();
    }

    public static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var node in paragraph.Descendants())
        {
            if (node.Name == W + "t") text.Append(Kept(node));
            else if (node.Name == W + "tab" && node.Parent!.Name == W + "r") text.Append('\t');
            else if (node.Name == W + "br") text.Append('\n');
            else if (node.Name == W + "softHyphen") text.Append('\u00ad');
        }

        return text.ToString();
    }

    // Word drops blanks at the ends of a text that does not ask to keep them.
    private static string Kept(XElement text) => text.Attribute(XNamespace.Xml + "space")?.Value == "preserve" ? text.Value : text.Value.Trim(' ');
}
