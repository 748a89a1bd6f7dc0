using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Symbols;

namespace Plan.Sdk.Validation.Tests.Rules.Symbols;

public sealed class SymbolRuleTests
{
    private static readonly SymbolRule Rule = new();

    [Theory]
    [InlineData("QĐ-UBND")]
    [InlineData("KH-TTg")]
    [InlineData("KHUBND")]
    [InlineData("KH - UBND")]
    [InlineData("79/KH-UBND")]
    [InlineData("kh-ubnd")]
    [InlineData("KH–UBND")]
    public void Check_SymbolOfAnotherTypeOrBody_Triggers(string symbol)
    {
        RuleRun.Find(Rule, Symbol("KH", symbol)).ShouldBe(["Warning PLAN2601 document.symbol"]);
        RuleRun.Message(Rule, Symbol("KH", symbol)).ShouldContain("ghi “KH-UBND”");
    }

    [Theory]
    [InlineData("KH", "KH-UBND")]
    [InlineData("KH", "KH-UBND-VX")]
    [InlineData("KH", "KH-BCĐ")]
    [InlineData("KH", "KH-HĐPBGDPL")]
    [InlineData("CV", "UBND-VHXH")]
    [InlineData("QyĐ", "QyĐ-UBND")]
    [InlineData("KH", null)]
    public void Check_FittingSymbol_DoesNotTrigger(string type, string? symbol) => RuleRun.Find(Rule, Symbol(type, symbol)).ShouldBeEmpty();

    [Fact]
    public void Check_IssuerWithoutSymbol_DoesNotTrigger() =>
        RuleRun.Find(Rule, Symbol("KH", "KH-THCS"), TestPlan.WorkspaceOf(TestPlan.Ward with { Symbol = null })).ShouldBeEmpty();

    private static ActionPlan Symbol(string type, string? symbol) => TestPlan.WithDocument(d => d with { Type = type, Symbol = symbol });
}
