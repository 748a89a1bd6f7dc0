using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;

namespace Plan.Sdk.Documents.Tests;

public sealed class LinkTests
{
    private const string Law = "https://vbpl.vn/x?a=1&b=%22#c";
    private const string Mail = "mailto:ubnd@a.gov.vn";

    private static readonly OfficialDocument Document = Phuong2026.Document with
    {
        Annexes = [],
        Body =
        [
            new Paragraph(new([new("Xem "), new("Luật ", Bold: true, Link: Law), new("Trẻ em", Link: Law), new(", hoặc "), new(Mail, Link: Mail)])),
            new Table([new(ColumnAlignment.Left)], new([TextLine.Of("Cột")]), [new([new([new("ô", Link: Law)])])]),
            new Paragraph(new([new("Hết tại "), new("đây", Link: Law)])),
        ],
    };

    [Fact]
    public void Docx_Links_AreRelationshipsInTheOrderOfTheirFirstUse()
    {
        var bytes = Paper.Write(new DocxDocumentWriter(), Document);
        using var stream = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description).ShouldBeEmpty();
        var targets = file.MainDocumentPart!.HyperlinkRelationships.ToDictionary(r => r.Id, r => r.Uri.OriginalString);
        targets.ShouldBe(new Dictionary<string, string> { ["lk1"] = Law, ["lk2"] = Mail });
        var links = new DocxFile(bytes).Body.Descendants(DocxFile.W + "hyperlink").ToList();
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        links.Select(l => (l.Attribute(r + "id")!.Value, l.Value)).ShouldBe([("lk1", "Luật Trẻ em"), ("lk2", Mail), ("lk1", "ô"), ("lk1", "đây")]);
        new DocxFile(bytes).Paragraphs().Select(p => p.Text).SkipWhile(t => !t.StartsWith("Xem")).Take(4).ShouldBe([$"Xem Luật Trẻ em, hoặc {Mail}", "Cột", "ô", "Hết tại đây./."]);
    }

    [Fact]
    public void Html_Links_AreAnchors()
    {
        var page = new HtmlPage(Paper.Write(new HtmlDocumentWriter(), Document));
        page.Main.Descendants("a").Select(a => (a.Attribute("href")!.Value, a.Value)).ShouldBe([(Law, "Luật Trẻ em"), (Mail, Mail), (Law, "ô"), (Law, "đây")]);
        page.Source.ShouldContain("<a href=\"https://vbpl.vn/x?a=1&amp;b=%22#c\"><b>Luật </b>Trẻ em</a>, hoặc");
    }

    [Fact]
    public void Text_Links_StandBehindTheirWords()
    {
        var text = Encoding.UTF8.GetString(Paper.Write(new TextDocumentWriter(), Document));
        text.ShouldContain($"Xem Luật Trẻ em ({Law}), hoặc {Mail}\n");
        text.ShouldContain($"| ô ({Law}) |\n");
        text.ShouldContain($"Hết tại đây ({Law})./.\n");
    }

    [Fact]
    public void Docx_WithoutLinks_HasNoRelationshipOfThem() =>
        new DocxFile(Paper.Write(new DocxDocumentWriter(), Article.Document)).Part("word/_rels/document.xml.rels").Elements().Count().ShouldBe(6);
}
