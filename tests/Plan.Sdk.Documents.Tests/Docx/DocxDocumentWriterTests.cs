using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;

namespace Plan.Sdk.Documents.Tests.Docx;

public sealed class DocxDocumentWriterTests
{
    public static TheoryData<string> Papers => new(Paper.Names);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Write_Paper_PassesOpenXmlValidator(string name)
    {
        using var stream = new MemoryStream(Bytes(Paper.Of(name)));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("huong-an")]
    [InlineData("phuong-2026")]
    [InlineData("du-thao")]
    [InlineData("tin-bai")]
    [InlineData("cong-van")]
    public void Write_Paper_ReadsAsApproved(string name) =>
        DocxDump.Of(new(Bytes(Paper.Of(name)))).ShouldMatchApproved(c => c.WithDiscriminator(name));

    [Fact]
    public void Write_MoreThanFourPoints_LettersGoTheVietnameseWay() =>
        File("phuong-2026").Paragraphs().Select(p => p.Text).Where(t => t.Length > 1 && t[1] == ')').Select(t => t[0])
            .ShouldBe("abcdđeghiklmab".ToCharArray());

    [Fact]
    public void Write_FourPoints_AreNumberedByWord()
    {
        var four = new TreeBuilder().Numbered(NumberLevel.Point, false, "Một", "Hai", "Ba", "Bốn").Blocks;
        var five = new TreeBuilder().Numbered(NumberLevel.Point, false, "Một", "Hai", "Ba", "Bốn", "Năm").Blocks;

        new DocxFile(Bytes(HuongAn.Document with { Body = four })).Body.Descendants(DocxFile.W + "numPr").Count().ShouldBe(4);
        new DocxFile(Bytes(HuongAn.Document with { Body = five })).Body.Descendants(DocxFile.W + "numPr").ShouldBeEmpty();
    }

    [Fact]
    public void Write_ListsOfOneLevel_EachBeginAtOne()
    {
        var body = new TreeBuilder()
            .Item(NumberLevel.Section, 1, 2, "Một", isTitle: true).Numbered(NumberLevel.Clause, false, "Một một", "Một hai")
            .Item(NumberLevel.Section, 2, 2, "Hai", isTitle: true).Numbered(NumberLevel.Clause, false, "Hai một", "Hai hai").Blocks;

        new DocxFile(Bytes(HuongAn.Document with { Body = body, Signature = null, Recipients = null })).Paragraphs().Select(p => p.Text).Skip(8)
            .ShouldBe(["I. MỘT", "1. Một một", "2. Một hai", "II. HAI", "1. Hai một", "2. Hai hai"]);
    }

    [Fact]
    public void Write_Draft_BlanksKeepTheirSpaces()
    {
        var texts = File("du-thao").Paragraphs().Select(p => p.Text).ToList();

        texts.ShouldContain("Số:         /KH-UBND");
        texts.ShouldContain("Phường 2, ngày      tháng      năm 2026");
    }

    [Fact]
    public void Write_Tables_RepeatTheirHeadAndKeepRowsWhole()
    {
        var tables = File("phuong-2026").Body.Elements(DocxFile.W + "tbl").Where(t => t.Descendants(DocxFile.W + "tblStyle").Any()).ToList();

        tables.Count.ShouldBe(3);
        foreach (var rows in tables.Select(t => t.Elements(DocxFile.W + "tr").ToList()))
        {
            rows[0].Descendants(DocxFile.W + "tblHeader").Count().ShouldBe(1);
            rows.Skip(1).SelectMany(r => r.Descendants(DocxFile.W + "tblHeader")).ShouldBeEmpty();
            rows.ShouldAllBe(r => r.Descendants(DocxFile.W + "cantSplit").Any());
        }
    }

    [Fact]
    public void Write_TableAtTheEnd_KeepsItsLastRowWithTheMark()
    {
        var table = new Table([new(ColumnAlignment.Left), new(ColumnAlignment.Left)], new([TextLine.Of("TT"), TextLine.Of("Việc")]), [new([TextLine.Of("1"), TextLine.Of("Khám")]), new([TextLine.Of("2"), TextLine.Of("Chữa")])]);
        foreach (var body in new Block[] { table, new Landscape([table]) })
        {
            var rows = new DocxFile(Bytes(HuongAn.Document with { Body = [new Paragraph(TextLine.Of("Trước.")), table, new Paragraph(TextLine.Of("Giữa.")), body], Signature = null, Recipients = null, Presentation = new() { EndMark = true } }))
                .Body.Descendants(DocxFile.W + "tbl").Where(t => t.Descendants(DocxFile.W + "tblStyle").Any()).SelectMany(t => t.Elements(DocxFile.W + "tr")).ToList();

            rows.Select(r => r.Descendants(DocxFile.W + "keepNext").Count()).ShouldBe([0, 0, 0, 0, 0, 2]);
        }
    }

    [Fact]
    public void Write_LandscapeAtTheEnd_LeavesNoEmptyPage()
    {
        var body = new TreeBuilder().Text("Trước.").Add(new Landscape([new Paragraph(TextLine.Of("Ngang."))])).Blocks;
        var sections = new DocxFile(Bytes(HuongAn.Document with { Body = body, Signature = null, Recipients = null })).Body.Descendants(DocxFile.W + "pgSz").ToList();

        sections.Select(s => s.Attribute(DocxFile.W + "orient")?.Value).ShouldBe([null, "landscape"]);
    }

    [Fact]
    public void Write_Origins_JoinToParagraphsByTheirIds()
    {
        var file = File("phuong-2026");
        var origins = DocxOrigins.Read(file);
        var byId = file.Body.Descendants(DocxFile.W + "p").Where(p => p.Attribute(DocxFile.W14 + "paraId") is not null)
            .ToDictionary(p => p.Attribute(DocxFile.W14 + "paraId")!.Value, DocxFile.TextOf);

        origins.Count.ShouldBe(byId.Count);
        byId[origins.Single(o => o.Path == "document.subject").Id].ShouldStartWith("Chăm sóc vì sự phát triển");
        byId[origins.First(o => o.Path == "rows[4][1]").Id].ShouldBe("Tỷ lệ trẻ em đến 8 tuổi được khám sức khỏe định kỳ");
        byId[origins.First(o => o.Path == "rows[5][5]").Id].ShouldBe("101,58");
        origins.ShouldContain(o => o.Template != null && o.Template.StartsWith("ke-hoach.md "));
    }

    [Fact]
    public void Write_RunsOfSeveralOrigins_AreToldApart()
    {
        var path = Origins.ModelPath.Parse("tasks[0].text")!;
        var line = new TextLine([new("Phấn đấu "), new("90%", Origins.Origin.Of(path)), new(" trẻ em", new(null, path.Parent!.Field("unit"), "dòng 17"))]);
        var part = new DocxFile(Bytes(HuongAn.Document with { Header = null, Body = [new Paragraph(line)], Signature = null, Recipients = null })).Part("customXml/item1.xml");

        part.Descendants().Where(e => e.Name.LocalName == "r").Select(r => string.Join(' ', r.Attributes().Select(a => $"{a.Name}={a.Value}")))
            .ShouldBe(["at=9 n=3 m=tasks[0].text", "at=12 n=7 k=unit s=dòng 17"]);
    }

    [Fact]
    public void Write_Package_HasSortedEntriesOfOneTime()
    {
        var entries = File("huong-an").Entries;

        entries.Select(e => e.FullName).ShouldBe(entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        entries.Select(e => e.LastWriteTime.DateTime).Distinct().ShouldBe([new DateTime(1980, 1, 1)]);
    }

    private static DocxFile File(string name) => new(Bytes(Paper.Of(name)));

    private static byte[] Bytes(OfficialDocument document) => Paper.Write(new DocxDocumentWriter(), document);
}
