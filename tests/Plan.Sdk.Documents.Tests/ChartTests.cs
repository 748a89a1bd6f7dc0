using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Tests.Reading;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Tests;

/// <summary>Charts show the same figures in all formats, and what is missing in none.</summary>
public sealed class ChartTests
{
    private static readonly Chart[] All = [Charts.Column, Charts.Bar, Charts.Line, Charts.Pie];

    [Fact]
    public void Write_Figures_AreTheSameInAllFormats()
    {
        var expected = All.Select(ChartFigures.OfTree).ToList();
        var html = ChartFigures.OfHtml(Html(Charts.Document));

        ChartFigures.OfDocx(Docx(Charts.Document)).ShouldBe(expected);
        ChartFigures.OfText(Text(Charts.Document)).ShouldBe(expected);
        for (var i = 0; i < All.Length; i++) InHtml(All[i], html[i]).ShouldBe(expected[i]);
        expected[0].ShouldContain("Hạ Đình | Thực hiện năm 2024 | 96,5%");
        expected[0].ShouldContain("Khương Mai | Thực hiện năm 2024 | –");
        expected[0].ShouldContain("Kim Giang | Thực hiện năm 2024 | 0,0%");
        expected[1].ShouldContain("Lồng ghép các chương trình, đề án | Quyết toán | 287,3 triệu đồng");
    }

    [Fact]
    public void Write_Workbooks_HaveTheFiguresUnrounded()
    {
        var books = ChartFigures.OfWorkbooks(Docx(Charts.Document));

        books.Count.ShouldBe(4);
        for (var i = 0; i < All.Length; i++) books[i].Count.ShouldBe(ChartFigures.OfTree(All[i]).Count);
        books[1].ShouldContain("Lồng ghép các chương trình, đề án | Quyết toán | 287.25");
        books[1].ShouldContain("Vận động, tài trợ & nguồn “khác” | Dự toán | –");
    }

    [Fact]
    public void Write_Charts_PassOpenXmlValidator()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Docx(Charts.Document)), isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);

        validator.Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        foreach (var chart in ChartFigures.Charts(file))
        {
            using var bytes = new MemoryStream();
            using (var part = chart.EmbeddedPackagePart!.GetStream()) part.CopyTo(bytes);
            using var book = SpreadsheetDocument.Open(bytes, isEditable: false);
            validator.Validate(book).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Write_Drawings_SayWhatTheyShow()
    {
        var docx = new DocxFile(Docx(Charts.Document)).Body.Descendants().Where(e => e.Name.LocalName == "docPr").ToList();
        var svg = new HtmlPage(Html(Charts.Document)).Main.Descendants().Where(e => e.Name.LocalName == "svg").ToList();

        docx.Select(d => d.Attribute("descr")!.Value).ShouldBe(All.Select(c => c.Title.PlainText));
        docx.Select(d => d.Attribute("id")!.Value).ShouldBe(["1", "2", "3", "4"]);
        svg.Select(s => s.Elements().Single(e => e.Name.LocalName == "title").Value).ShouldBe(All.Select(c => c.Title.PlainText));
        svg.ShouldAllBe(s => s.Attribute("role")!.Value == "img");
        svg[3].Elements().Single(e => e.Name.LocalName == "desc").Value
            .ShouldBe("Dưới 3 tuổi: Số trẻ em 420. Từ 3 đến dưới 6 tuổi: Số trẻ em 515. Từ 6 đến 8 tuổi: Số trẻ em 380. Chưa rõ: Số trẻ em –.");
        var ids = svg.SelectMany(s => s.Descendants()).Select(e => e.Attribute("id")?.Value).OfType<string>().ToList();
        ids.ShouldBeUnique();
    }

    [Fact]
    public void Write_MissingFigure_HasNoColumn()
    {
        var svg = new HtmlPage(Html(Charts.Document)).Main.Descendants().First(e => e.Name.LocalName == "svg");
        var columns = svg.Elements().Where(e => e.Name.LocalName == "rect").ToList();

        columns.Count.ShouldBe(11 + Charts.Column.Series.Count);
        columns.Count(c => c.Attribute("height")!.Value == "0").ShouldBe(1);
    }

    [Fact]
    public void Write_Colours_AreGreyInAllFormats()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Docx(Charts.Document)), isEditable: false);
        var colours = ChartFigures.Charts(file).SelectMany(c => c.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.RgbColorModelHex>()).Select(c => c.Val!.Value!)
            .Concat(new HtmlPage(Html(Charts.Document)).Main.Descendants().Select(e => e.Attribute("fill")?.Value).Where(f => f is ['#', _, _, _, _, _, _]).Select(f => f![1..])).ToList();

        colours.Count.ShouldBeGreaterThan(20);
        colours.ShouldAllBe(c => c == string.Concat(Enumerable.Repeat(c.Substring(0, 2), 3)));
    }

    [Fact]
    public void Write_Docx_TellsTheOriginOfEachCell()
    {
        var chart = new DocxFile(Docx(Charts.Document)).Part("customXml/item1.xml").Descendants().First(e => e.Name.LocalName == "c");
        var cells = chart.Elements().ToDictionary(e => e.Attribute("at")!.Value, e => $"{e.Attribute("m")?.Value ?? e.Attribute("k")!.Value} {e.Attribute("s")?.Value}".TrimEnd());

        cells.Count.ShouldBe(2 + 6 + (2 * 7));
        cells["title"].ShouldBe("column.title");
        cells["A2"].ShouldBe("column.names[0]");
        cells["B2"].ShouldBe("column.figures[0][0] bao-cao/0.yaml");
        cells["C4"].ShouldBe("[2] bao-cao/2.yaml");
    }

    [Fact]
    public void Write_Html_TellsTheOriginOfEachText()
    {
        var texts = new HtmlPage(Html(Charts.Document)).Main.Descendants().Where(e => e.Name.LocalName == "text").ToList();

        texts.Count.ShouldBeGreaterThan(50);
        texts.ShouldAllBe(t => t.Attribute("data-plan") != null && t.Attribute("data-template")!.Value == "bao-cao.md:7:3");
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    public void Write_OtherCulture_GivesTheSameBytes(string format)
    {
        var expected = format == "docx" ? Docx(Charts.Document) : Html(Charts.Document);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = "٫";
            odd.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = odd;

            (format == "docx" ? Docx(Charts.Document) : Html(Charts.Document)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Write_ManyCharts_HaveSortedEntriesAndTheirOwnFigures()
    {
        var charts = Enumerable.Range(1, 12).Select(i => (Block)(Charts.Pie with { Title = TextLine.Of($"Biểu đồ {i}") })).ToValueList();
        var bytes = Docx(Charts.Document with { Body = charts });
        var entries = new DocxFile(bytes).Entries.Select(e => e.FullName).ToList();

        entries.ShouldBe(entries.Order(StringComparer.Ordinal));
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        ChartFigures.Charts(file).Select(c => c.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Text>().First().Text).ShouldBe(Enumerable.Range(1, 12).Select(i => $"Biểu đồ {i}"));
    }

    [Theory]
    [InlineData(ChartKind.Column)]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Pie)]
    public void Write_OddCharts_AreWritten(ChartKind kind)
    {
        Chart[] odd =
        [
            Of(kind), Of(kind, 0m), Of(kind, null, null), Of(kind, decimal.MaxValue, decimal.MinValue), Of(kind, 0.0000001m), Of(kind, 7m),
            Of(kind, [.. Enumerable.Range(0, 200).Select(i => (decimal?)i)]), Of(kind, 1m) with { Series = [] }, Of(kind, 1m) with { Title = new([]), CategoryTitle = new([]) },
            Of(kind, 1m, 2m) with { Categories = [TextLine.Of("<b>\"&'\n\t" + new string('ư', 300)), new([])], Unit = "\"<\"" },
        ];
        foreach (var chart in odd)
        {
            var document = Charts.Document with { Body = [chart] };
            using var file = WordprocessingDocument.Open(new MemoryStream(Docx(document)), isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description).ShouldBeEmpty();
            new HtmlPage(Html(document)).Main.Descendants().ShouldContain(e => e.Name.LocalName == "svg");
            Text(document).Length.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData(ChartKind.Column)]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.Pie)]
    public void Write_ChartOfHundredsOfNames_StaysOnItsPage(ChartKind kind)
    {
        var chart = Of(kind, [.. Enumerable.Range(0, 300).Select(i => (decimal?)i)]) with { Title = TextLine.Of(string.Concat(Enumerable.Repeat("Tên rất dài ", 60))) };
        var extents = new DocxFile(Docx(Charts.Document with { Body = [chart, new Landscape([chart])] })).Body.Descendants().Where(e => e.Name.LocalName == "extent").ToList();
        var heights = extents.Select(e => int.Parse(e.Attribute("cy")!.Value, CultureInfo.InvariantCulture) / 635).ToList();

        heights[0].ShouldBeLessThanOrEqualTo(16838 - 1417 - 1134);
        heights[1].ShouldBeLessThanOrEqualTo(11906 - 1134 - 850);
    }

    [Fact]
    public void Write_SeriesOfTooFewValues_IsReported()
    {
        var diagnostics = new DiagnosticBag();
        new TextDocumentWriter().Write(Charts.Document with { Body = [Charts.Pie with { Series = [new(TextLine.Of("Số trẻ em"), [new(1m)])] }] }, Stream.Null, diagnostics);

        diagnostics.ToSorted().ShouldHaveSingleItem().GetMessage(Language.English).ShouldStartWith("The series \"Số trẻ em\" of the chart has 1 values, the chart has 4 categories");
    }

    [Fact]
    public void Write_UnwritableCharacterInAName_IsReported()
    {
        var diagnostics = new DiagnosticBag();
        new HtmlDocumentWriter().Write(Charts.Document with { Body = [Charts.Pie with { Title = TextLine.Of("a\u0007") }] }, Stream.Null, diagnostics);

        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN5001");
    }

    [Fact]
    public void Write_FigureOfSeveralValues_TellsTheOriginOfEach()
    {
        Origin From(string path) => new(null, ModelPath.Parse(path), $"bao-cao/{path}.yaml");
        var chart = Of(ChartKind.Bar, 12.5m) with { Categories = [new([new("Việc ", From("tasks[0].id")), new("một", From("tasks[1].id"))])] };
        chart = chart with { Series = [chart.Series[0] with { Values = [new(12.5m, [From("tasks[0].done"), From("tasks[1].done"), From("tasks[2].done")])] }] };

        var html = Encoding.UTF8.GetString(Html(Charts.Document with { Body = [chart] }));
        html.ShouldContain("""<tspan data-plan="tasks[1].done" data-source="bao-cao/tasks[1].done.yaml"><tspan data-plan="tasks[2].done" data-source="bao-cao/tasks[2].done.yaml">12,5</tspan></tspan></text>""");
        html.ShouldContain("""<tspan data-plan="tasks[1].id" data-source="bao-cao/tasks[1].id.yaml">Việc một</tspan></text>""");
        var cells = new DocxFile(Docx(Charts.Document with { Body = [chart] })).Part("customXml/item1.xml").Descendants().Where(e => e.Name.LocalName == "v").Select(v => $"{v.Attribute("at")!.Value} {v.Attribute("s")!.Value}");
        cells.ShouldBe(["A2 bao-cao/tasks[0].id.yaml", "A2 bao-cao/tasks[1].id.yaml", "B2 bao-cao/tasks[0].done.yaml", "B2 bao-cao/tasks[1].done.yaml", "B2 bao-cao/tasks[2].done.yaml"]);
    }

    private static Chart Of(ChartKind kind, params decimal?[] values) => new(
        kind, TextLine.Of("Tên"), TextLine.Of("Nhóm"), values.Select((_, i) => TextLine.Of($"Nhóm {i}")).ToValueList(), [new(TextLine.Of("Chuỗi"), values.Select(v => new ChartValue(v)).ToValueList())], 1);

    // Each figure stands once with its path; a missing one in a pie has its dash in the legend.
    private static List<string> InHtml(Chart chart, Dictionary<string, string> texts) =>
        [.. chart.Series.SelectMany((s, c) => chart.Categories.Select((name, r) => $"{name.PlainText} | {s.Name.PlainText} | {texts.GetValueOrDefault(s.Values[r].Origins![0].Path!.ToString(), "–")}"))];

    private static byte[] Docx(OfficialDocument document) => Paper.Write(new DocxDocumentWriter(), document);

    private static byte[] Html(OfficialDocument document) => Paper.Write(new HtmlDocumentWriter(), document);

    private static byte[] Text(OfficialDocument document) => Paper.Write(new TextDocumentWriter(), document);
}
