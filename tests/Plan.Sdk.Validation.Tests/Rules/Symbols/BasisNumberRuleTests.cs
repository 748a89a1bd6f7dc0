using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Symbols;

namespace Plan.Sdk.Validation.Tests.Rules.Symbols;

public sealed class BasisNumberRuleTests
{
    private static readonly BasisNumberRule Rule = new();

    [Theory]
    [InlineData("79 /KH-UBND", "79/KH-UBND")]
    [InlineData("79/ KH-UBND", "79/KH-UBND")]
    [InlineData("79/KH - UBND", "79/KH-UBND")]
    [InlineData("79/KH–UBND", "79/KH-UBND")]
    [InlineData("số 79/KH-UBND", "79/KH-UBND")]
    [InlineData("Số: 79/KH-UBND", "79/KH-UBND")]
    [InlineData("79\\KH-UBND", "79/KH-UBND")]
    [InlineData("79//KH-UBND", "79/KH-UBND")]
    [InlineData("79", "79/…")]
    public void Check_MalformedNumber_TriggersWithTheRightOne(string number, string right)
    {
        RuleRun.Find(Rule, Basis(number)).ShouldBe(["Warning PLAN2602 bases[0].number"]);
        RuleRun.Message(Rule, Basis(number)).ShouldContain($"ghi “{right}”");
    }

    [Theory]
    [InlineData("5/QĐ-UBND", "05/QĐ-UBND")]
    [InlineData("9/2019/NĐ-CP", "09/2019/NĐ-CP")]
    [InlineData("5-CT/TW", "05-CT/TW")]
    public void Check_NumberUnderTenWithoutZero_TriggersAsInfo(string number, string right)
    {
        RuleRun.Find(Rule, Basis(number)).ShouldBe(["Info PLAN2603 bases[0].number"]);
        RuleRun.Message(Rule, Basis(number)).ShouldContain($"“{right}”");
    }

    [Theory]
    [InlineData("1437/QĐ-TTg")]
    [InlineData("30/KH-UBND")]
    [InlineData("30/2020/NĐ-CP")]
    [InlineData("05/QĐ-UBND")]
    [InlineData("202/2025/QH15")]
    [InlineData("1210/2016/UBTVQH13")]
    [InlineData("05-CT/TW")]
    [InlineData("57-NQ/TW")]
    [InlineData("12-KH/ĐU")]
    [InlineData("15a/QĐ-UBND")]
    [InlineData("123/KTHT&ĐT-VP")]
    [InlineData("7816/VPCP-TTĐT")]
    [InlineData(null)]
    public void Check_NumberAsIssued_DoesNotTrigger(string? number) => RuleRun.Find(Rule, Basis(number)).ShouldBeEmpty();

    private static ActionPlan Basis(string? number) => TestPlan.WithBases(new LegalBasis { Type = "QĐ", Number = number });
}
