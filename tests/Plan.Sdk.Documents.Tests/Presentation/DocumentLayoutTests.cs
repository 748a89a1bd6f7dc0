using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Tests.Presentation;

public sealed class DocumentLayoutTests
{
    [Fact]
    public void Write_NoSettings_HasTheMarginsOfTheOfficialForms() =>
        Margins(new()).ShouldBe(("1417", "1134", "1984", "1134"));

    [Fact]
    public void Write_MarginsInsideTheRange_AreTakenInSilence()
    {
        var found = Find(new() { MarginTop = 20, MarginBottom = 25, MarginLeft = 30, MarginRight = 15 });

        found.ShouldBeEmpty();
        Margins(new() { MarginTop = 20, MarginBottom = 25, MarginLeft = 30, MarginRight = 15 }).ShouldBe(("1134", "1417", "1701", "850"));
    }

    [Fact]
    public void Write_MarginOutsideTheRange_WarnsWithTheRange()
    {
        var found = Find(new() { MarginLeft = 40 }).ShouldHaveSingleItem();

        found.Id.ShouldBe("PLAN5002");
        found.Severity.ShouldBe(DiagnosticSeverity.Warning);
        found.Path.ShouldBe("document.presentation.marginLeft");
        found.GetMessage(Language.Vietnamese).ShouldStartWith("Lề trái 40 mm nằm ngoài quy định; hãy ghi từ 30 đến 35 mm (NĐ 30/2020");
        found.GetMessage(Language.English).ShouldStartWith("The left margin of 40 mm is outside the rules; write 30 to 35 mm");
    }

    [Fact]
    public void Write_MarginsThatLeaveNoRoom_IsAnError() =>
        Find(new() { MarginLeft = 120, MarginRight = 120 }).ShouldContain(d => d.Id == "PLAN5004" && d.Severity == DiagnosticSeverity.Error);

    [Theory]
    [InlineData(14, 0)]
    [InlineData(13, 0)]
    [InlineData(15, 1)]
    public void Write_BodySize_WarnsOutsideTheRange(int size, int warnings) =>
        Find(new() { BodySize = size }).Count(d => d.Id == "PLAN5003").ShouldBe(warnings);

    [Theory]
    [InlineData(null, "26 28 26 28 28")]
    [InlineData(13, "24 26 26 26 26")]
    public void Write_BodySize_TakesTheOtherSizesAlong(int? size, string expected)
    {
        var styles = File(new() { BodySize = size }).Part("word/styles.xml").Elements(DocxFile.W + "style").ToDictionary(
            s => s.Attribute(DocxFile.W + "styleId")!.Value, s => s.Descendants(DocxFile.W + "sz").FirstOrDefault()?.Attribute(DocxFile.W + "val")?.Value);

        string.Join(' ', new[] { "QuocHieu", "TieuNgu", "SoKyHieu", "DiaDanhNgay", "NoiDung" }.Select(s => styles[s])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("phuong-2026", "headerReference", "center")]
    [InlineData("huong-an", "footerReference", "right")]
    public void Write_RuleSet_PlacesThePageNumber(string paper, string reference, string alignment)
    {
        var file = new DocxFile(Paper.Write(new DocxDocumentWriter(), Paper.Of(paper)));
        var style = file.Part("word/styles.xml").Elements(DocxFile.W + "style").Single(s => s.Attribute(DocxFile.W + "styleId")!.Value == "SoTrang");

        file.Body.Descendants(DocxFile.W + "sectPr").ShouldAllBe(s => s.Element(DocxFile.W + reference) != null);
        style.Descendants(DocxFile.W + "jc").Single().Attribute(DocxFile.W + "val")!.Value.ShouldBe(alignment);
        var part = reference == "headerReference" ? "word/header1.xml" : "word/footer1.xml";
        file.Part(part).Descendants(DocxFile.W + "instrText").ShouldHaveSingleItem().Value.ShouldBe(" PAGE ");
    }

    private static (string Top, string Bottom, string Left, string Right) Margins(PresentationSettings settings)
    {
        var margins = File(settings).Body.Descendants(DocxFile.W + "pgMar").First();
        string Of(string name) => margins.Attribute(DocxFile.W + name)!.Value;
        return (Of("top"), Of("bottom"), Of("left"), Of("right"));
    }

    private static DocxFile File(PresentationSettings settings) => new(Paper.Write(new DocxDocumentWriter(), Phuong2026.Document with { Presentation = settings }));

    private static ValueList<Diagnostic> Find(PresentationSettings settings)
    {
        var diagnostics = new DiagnosticBag();
        new DocxDocumentWriter().Write(Phuong2026.Document with { Presentation = settings }, Stream.Null, diagnostics);
        return diagnostics.ToSorted();
    }
}
