using System.Text;
using System.Xml.Linq;

namespace Plan.Sdk.Documents.Tests.Reading;

/// <summary>A DOCX as a text that a person can read: parts, styles, sections, paragraphs with their styles and labels.</summary>
internal static class DocxDump
{
    private static readonly XNamespace W = DocxFile.W;

    public static string Of(DocxFile file)
    {
        var dump = new StringBuilder();
        dump.Append("parts\n");
        foreach (var entry in file.Entries) dump.Append("  ").Append(entry.FullName).Append('\n');
        dump.Append("properties\n");
        foreach (var property in file.Part("docProps/core.xml").Elements()) dump.Append("  ").Append(property.Name.LocalName).Append(": ").Append(property.Value).Append('\n');
        dump.Append("styles\n");
        foreach (var style in file.Part("word/styles.xml").Elements(W + "style").Where(s => s.Attribute(W + "type")!.Value == "paragraph")) WriteStyle(dump, style);
        dump.Append("text\n");
        var texts = new Queue<string>(file.Paragraphs().Select(p => p.Text));
        foreach (var element in file.Body.Elements()) WriteBlock(dump, element, texts, "  ");
        return dump.ToString();
    }

    private static void WriteStyle(StringBuilder dump, XElement style)
    {
        dump.Append("  ").Append(style.Element(W + "name")!.Attribute(W + "val")!.Value).Append(':');
        foreach (var property in style.Elements().Where(e => e.Name == W + "pPr" || e.Name == W + "rPr").Elements().Where(e => e.Name != W + "szCs"))
            dump.Append(' ').Append(Short(property));
        dump.Append('\n');
    }

    private static void WriteBlock(StringBuilder dump, XElement element, Queue<string> texts, string indent)
    {
        if (element.Name == W + "tbl")
        {
            dump.Append(indent).Append("table ").AppendJoin(' ', element.Element(W + "tblGrid")!.Elements().Select(c => c.Attribute(W + "w")!.Value)).Append('\n');
            var isOfData = element.Descendants(W + "tblStyle").Any();
            foreach (var row in element.Elements(W + "tr"))
            {
                if (isOfData)
                {
                    dump.Append(indent).Append(row.Descendants(W + "tblHeader").Any() ? "  head " : "  row ")
                        .AppendJoin(" | ", row.Descendants(W + "p").Select(p => DocxFile.TextOf(p).Length > 0 ? Visible(texts.Dequeue()) : "")).Append('\n');
                    continue;
                }

                dump.Append(indent).Append("  row\n");
                foreach (var paragraph in row.Descendants(W + "p")) WriteBlock(dump, paragraph, texts, indent + "    ");
            }
        }
        else if (element.Name == W + "sectPr")
        {
            WriteSection(dump, element);
        }
        else
        {
            var properties = element.Element(W + "pPr");
            dump.Append(indent).Append('[').Append(properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value).Append(']');
            foreach (var property in properties?.Elements().Where(p => p.Name != W + "pStyle" && p.Name != W + "sectPr" && p.Name != W + "numPr") ?? []) dump.Append(' ').Append(Short(property));
            var text = DocxFile.TextOf(element).Length > 0 ? texts.Dequeue() : "";
            dump.Append(' ').Append(Visible(text)).Append('\n');
            if (properties?.Element(W + "sectPr") is { } section) WriteSection(dump, section);
        }
    }

    private static string Visible(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);

    private static void WriteSection(StringBuilder dump, XElement section) =>
        dump.Append("section ").AppendJoin(' ', section.Elements().Select(Short)).Append('\n');

    private static string Short(XElement element)
    {
        var values = element.Attributes().Select(a => a.Name.LocalName == "val" ? a.Value : $"{a.Name.LocalName}={a.Value}").Concat(element.Elements().Select(Short)).ToList();
        return values.Count == 0 ? element.Name.LocalName : $"{element.Name.LocalName}({string.Join(' ', values)})";
    }
}
