using System.Text;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;

namespace Plan.Sdk.Documents.Tests;

/// <summary>All formats say the same words: each is read back on its own and compared.</summary>
public sealed class SameTextTests
{
    public static TheoryData<string> Papers => new(Paper.Names);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Html_And_Docx_HaveTheSameLines(string name)
    {
        var docx = new DocxFile(Paper.Write(new DocxDocumentWriter(), Paper.Of(name))).Paragraphs().Select(p => p.Text).ToList();
        var html = new HtmlPage(Paper.Write(new HtmlDocumentWriter(), Paper.Of(name))).Text();

        html.ShouldBe(docx);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Text_And_Docx_HaveTheSameWords(string name)
    {
        var docx = new DocxFile(Paper.Write(new DocxDocumentWriter(), Paper.Of(name))).Paragraphs().Select(p => p.Text).ToList();
        var text = Encoding.UTF8.GetString(Paper.Write(new TextDocumentWriter(), Paper.Of(name)));

        Words(text).Where(w => w != "|").Order(StringComparer.Ordinal).ShouldBe(docx.SelectMany(Words).Order(StringComparer.Ordinal));
        text.ShouldNotContain("\r");
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Text_BodyParagraph_IsOneLine(string name)
    {
        var file = new DocxFile(Paper.Write(new DocxDocumentWriter(), Paper.Of(name)));
        var lines = Encoding.UTF8.GetString(Paper.Write(new TextDocumentWriter(), Paper.Of(name))).Split('\n').Select(l => l.Trim(' ')).ToHashSet(StringComparer.Ordinal);
        var body = file.Paragraphs().Where(p => !p.Element.Ancestors(DocxFile.W + "tc").Any()).SelectMany(p => p.Text.Split('\n')).ToList();

        body.ShouldNotBeEmpty();
        foreach (var line in body) lines.ShouldContain(line.Trim(' '));
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
