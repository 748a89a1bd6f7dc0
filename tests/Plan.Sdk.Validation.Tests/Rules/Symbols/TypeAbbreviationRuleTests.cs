using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Symbols;

namespace Plan.Sdk.Validation.Tests.Rules.Symbols;

public sealed class TypeAbbreviationRuleTests
{
    private static readonly TypeAbbreviationRule Rule = new();

    [Theory]
    [InlineData("QĐ", "1437/QD-TTg", "QD", "QĐ")]
    [InlineData("QĐ", "1437/QÐ-TTg", "QÐ", "QĐ")]
    [InlineData("QC", "12/QCh-UBND", "QCh", "QC")]
    [InlineData("DA", "12/DAn-UBND", "DAn", "DA")]
    [InlineData("CTr", "12/CTR-UBND", "CTR", "CTr")]
    [InlineData("TTr", "12/Ttr-UBND", "Ttr", "TTr")]
    [InlineData("NĐ", "30/2020/ND-CP", "ND", "NĐ")]
    [InlineData("QĐ", "30/KH-UBND", "KH", "QĐ")]
    [InlineData("Kế hoạch", "30/QĐ-UBND", "QĐ", "KH")]
    public void Check_WrongAbbreviationInNumber_TriggersWithTheRightOne(string type, string number, string wrong, string right)
    {
        RuleRun.Find(Rule, Basis(type, number)).ShouldBe(["Warning PLAN2604 bases[0].number"]);
        RuleRun.Message(Rule, Basis(type, number)).ShouldStartWith($"“{wrong}” không phải chữ viết tắt đúng; ghi “{right}”");
    }

    [Fact]
    public void Check_WrongAbbreviationAsType_Triggers() =>
        RuleRun.Find(Rule, Basis("QCh", null)).ShouldBe(["Warning PLAN2604 bases[0].type"]);

    [Fact]
    public void Check_WrongAbbreviationInOwnSymbol_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithDocument(d => d with { Type = "QC", Symbol = "QCh-UBND" })).ShouldBe(["Warning PLAN2604 document.symbol"]);

    [Theory]
    [InlineData("TTh", "BTT")]
    [InlineData("GN", "BGN")]
    [InlineData("UQ", "GUQ")]
    [InlineData("NP", "GNP")]
    public void Check_AbbreviationOfTheOldCircular_TriggersOnlySinceTheDecree(string old, string right)
    {
        var since = Basis(DocumentTypeOf(right), $"12/{old}-UBND", new(2020, 3, 5));
        var before = Basis(DocumentTypeOf(right), $"12/{old}-UBND", new(2020, 3, 4));

        RuleRun.Message(Rule, since).ShouldContain($"ghi “{right}”");
        RuleRun.Find(Rule, before).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("QĐ", "1437/QĐ-TTg")]
    [InlineData("KH", "30/KH-UBND")]
    [InlineData("NQ", "202/2025/QH15")]
    [InlineData("NQ", "57-NQ/TW")]
    [InlineData("CT", "05-CT/TW")]
    [InlineData("CV", "05/BNV-VP")]
    [InlineData("CV", "12/QD-VX")]
    [InlineData("HD", "12/HDLN-SYT-SGDĐT")]
    [InlineData("QC", "01/QCPH-UBND")]
    [InlineData("TT", "01/2011/TT-BNV")]
    [InlineData("Nghị định", "30/2020/NĐ-CP")]
    [InlineData("Kết luận", "49-KL/TW")]
    [InlineData("KH", "155/KH-UBND")]
    [InlineData("BC", "123/LĐTBXH-BC")]
    [InlineData("Luật", null)]
    public void Check_RightAbbreviation_DoesNotTrigger(string type, string? number) => RuleRun.Find(Rule, Basis(type, number)).ShouldBeEmpty();

    private static string DocumentTypeOf(string abbreviation) => Plan.Sdk.OfficialText.DocumentTypes.Find(abbreviation)!.Name;

    private static ActionPlan Basis(string type, string? number, DateOnly? date = null) =>
        TestPlan.WithBases(new LegalBasis { Type = type, Number = number, Date = date ?? new(2019, 1, 8) });
}
