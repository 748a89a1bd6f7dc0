using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Tests.Composition;

/// <summary>The words, read in the plain text.</summary>
public sealed class CompositionTests
{
    private static readonly Block[] TwoBases =
    [
        new Paragraph(TextLine.Of("Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016"), ParagraphStyle.Basis),
        new Paragraph(TextLine.Of("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội;"), ParagraphStyle.Basis),
        new Paragraph(TextLine.Of("Ủy ban nhân dân phường ban hành Kế hoạch.")),
    ];

    [Theory]
    [InlineData(RuleSet.Nd30, "Xã hội.")]
    [InlineData(RuleSet.Tt01, "Xã hội,")]
    public void Bases_AreClosedAsTheRulesSay(RuleSet rules, string last)
    {
        var text = Text(Body(TwoBases) with { Presentation = new() { Rules = rules } });

        text.ShouldContain("năm 2016;\n");
        text.ShouldContain($"{last}\n");
    }

    [Fact]
    public void Decision_HasItsLinesInTheMiddleAndItsArticlesNumbered()
    {
        var text = Text(Body(new Paragraph(TextLine.Of("Quyết định:"), ParagraphStyle.Enacting), new Numbered(NumberLevel.Article, 2, 3, false, TextLine.Of("Giao các đơn vị."))));

        text.ShouldContain($"\n\n{new string(' ', 34)}QUYẾT ĐỊNH:\n\nĐiều 2. Giao các đơn vị./.\n");
    }

    [Theory]
    [InlineData(RuleSet.Nd30, null, "hết./.")]
    [InlineData(RuleSet.Nd30, false, "hết.")]
    [InlineData(RuleSet.Tt01, null, "hết.")]
    [InlineData(RuleSet.Tt01, true, "hết./.")]
    public void EndMark_FollowsRulesAndSetting(RuleSet rules, bool? setting, string expected) =>
        Text(Body(new Paragraph(TextLine.Of("Đến đây là hết."))) with { Presentation = new() { Rules = rules, EndMark = setting } })
            .ShouldContain($"Đến đây là {expected}\n");

    [Theory]
    [InlineData("Hết", "Hết./.")]
    [InlineData("Hết;", "Hết./.")]
    [InlineData("Hết./.", "Hết./.")]
    [InlineData("Vân vân...", "Vân vân..../.")]
    [InlineData("Hết.  ", "Hết./.")]
    public void EndMark_TakesThePlaceOfAFullStop(string text, string expected) =>
        Text(Body(new Numbered(NumberLevel.Dash, 1, 1, false, TextLine.Of(text)))).ShouldContain($"- {expected}\n");

    [Fact]
    public void EndMark_AfterATable_StandsAlone() =>
        Text(Body(new Landscape([new Table([new(ColumnAlignment.Left)], new([TextLine.Of("Cột")]), [new([TextLine.Of("ô")])])])))
            .ShouldContain("| ô |\n\n./.\n");

    [Fact]
    public void Annexes_TwoOrMore_AreCountedInRoman()
    {
        var annex = new DocumentAnnex(TextLine.Of("Danh sách"), [new Paragraph(TextLine.Of("Một."))]);

        Lines(HuongAn.Document with { Annexes = [annex] }).ShouldContain("Phụ lục");
        Lines(HuongAn.Document with { Annexes = [annex, annex] }).Intersect(["Phụ lục I", "Phụ lục II"]).ShouldBe(["Phụ lục I", "Phụ lục II"]);
    }

    [Fact]
    public void Annex_NamesThePaperItComesWith() =>
        Lines(Phuong2026.Document).ShouldContain("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân phường Bình Minh)");

    [Fact]
    public void Recipients_AreClosedAndDashed() =>
        Lines(Phuong2026.Document with { Signature = null, Recipients = [TextLine.Of("Như trên"), TextLine.Of("Lưu: VT, VHXH.")] })
            .Intersect(["Nơi nhận:", "- Như trên;", "- Lưu: VT, VHXH."]).ShouldBe(["Nơi nhận:", "- Như trên;", "- Lưu: VT, VHXH."]);

    [Fact]
    public void Recipients_None_LeaveTheLabelAlone() =>
        Text(HuongAn.Document).TrimEnd().ShouldEndWith("TM. ỦY BAN NHÂN DÂN");

    [Fact]
    public void DecomposedText_IsComposed() => Text(Hostile.Document).ShouldContain(Hostile.Composed);

    [Theory]
    [InlineData("Đôn đốc báo cáo", "V/v đôn đốc báo cáo")]
    [InlineData("Về việc đôn đốc báo cáo", "V/v đôn đốc báo cáo")]
    [InlineData("V/v Đôn đốc báo cáo", "V/v đôn đốc báo cáo")]
    [InlineData("Về nguồn năm 2026", "V/v về nguồn năm 2026")]
    [InlineData("UBND phường họp", "V/v UBND phường họp")]
    [InlineData("Hương An báo cáo", "V/v Hương An báo cáo")]
    [InlineData("", "V/v")]
    public void Letter_SubjectStandsBehindVv(string subject, string expected) =>
        Lines(Letter.ToOne with { Header = Letter.ToOne.Header! with { Subject = TextLine.Of(subject) } }).ShouldContain(expected);

    [Fact]
    public void Letter_PrintsNoTypeAboveItsText() => Text(Letter.ToOne).ShouldNotContain("Công văn", Case.Insensitive);

    [Fact]
    public void Letter_Annex_NamesTheLetter() =>
        Lines(Letter.ToOne with { Annexes = [new(TextLine.Of("Danh sách"), [])] })
            .ShouldContain("(Kèm theo Công văn số 05/UBND-VHXH ngày 20 tháng 11 năm 2026 của Ủy ban nhân dân phường Bình Minh)");

    [Theory]
    [InlineData(RuleSet.Nd30)]
    [InlineData(RuleSet.Tt01)]
    public void Addressees_Several_AreDashedAndClosed(RuleSet rules)
    {
        var lines = Text(Letter.ToThree with { Presentation = new() { Rules = rules } }).Split('\n');
        var label = Array.FindIndex(lines, l => l.TrimStart() == "Kính gửi:");

        lines[(label + 1)..(label + 4)].Select(l => l.Trim()).ShouldBe(
            ["- Các trường mầm non, trường tiểu học trên địa bàn phường;", "- Trạm Y tế phường;", "- Các tổ dân phố số 1, 2, 3, 4, 5, 6 và Ban Công tác Mặt trận ở khu dân cư."]);
        lines[(label + 1)..(label + 4)].ShouldAllBe(l => l.IndexOf('-') == lines[label].IndexOf(':'));
    }

    [Fact]
    public void Addressee_Alone_StandsOnTheSameLine() => Lines(Letter.ToOne).ShouldContain("Kính gửi: Trạm Y tế phường Bình Minh");

    [Fact]
    public void Report_WithAddressees_HasBothTypeAndThem()
    {
        var lines = Lines(Phuong2026.Document with { Addressees = [TextLine.Of("Ủy ban nhân dân thành phố Huế")] });

        lines.ShouldContain("KẾ HOẠCH");
        lines.ShouldContain("Kính gửi: Ủy ban nhân dân thành phố Huế");
    }

    // Numbers, because an attribute can't carry half a surrogate pair.
    [Theory]
    [InlineData("a", 0x0007, "U+0007", 2)]
    [InlineData("", 0xd800, "U+D800", 1)]
    [InlineData("x", 0xdc00, "U+DC00", 2)]
    [InlineData("ab", 0xffff, "U+FFFF", 3)]
    public void UnwritableCharacter_IsReportedWithItsPath(string before, int character, string code, int position)
    {
        var diagnostics = new DiagnosticBag();
        var line = TextLine.Of($"{before}{(char)character}x", Origin.Of(ModelPath.Parse("tasks[3].text")!));
        new TextDocumentWriter().Write(Body(new Paragraph(line)), Stream.Null, diagnostics);

        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        found.Id.ShouldBe("PLAN5001");
        found.Path.ShouldBe("tasks[3].text");
        found.GetMessage(Language.English).ShouldStartWith($"tasks[3].text holds the character {code} at position {position}");
    }

    [Fact]
    public void RowOfTooFewCells_IsReported()
    {
        var diagnostics = new DiagnosticBag();
        var table = new Table([new(ColumnAlignment.Left), new(ColumnAlignment.Left)], new([TextLine.Of("Một"), TextLine.Of("Hai")]), [new([TextLine.Of("ô")])]);
        new TextDocumentWriter().Write(Body(table), Stream.Null, diagnostics);

        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN5005");
    }

    private static OfficialDocument Body(params Block[] blocks) => Phuong2026.Document with { Body = blocks.ToValueList(), Annexes = [] };

    private static string Text(OfficialDocument document) => Encoding.UTF8.GetString(Paper.Write(new TextDocumentWriter(), document));

    private static List<string> Lines(OfficialDocument document) => Text(document).Split('\n').Select(l => l.Trim()).ToList();
}
