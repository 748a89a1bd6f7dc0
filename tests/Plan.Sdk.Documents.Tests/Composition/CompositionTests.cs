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
