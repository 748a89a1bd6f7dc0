using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Rules.Indicators;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Rules.Indicators;

public sealed class FormulaRuleTests
{
    private static readonly FormulaRule Rule = new();

    [Theory]
    [InlineData("", 1, "công thức dừng giữa chừng; viết tiếp {mã chỉ số} hoặc một số")]
    [InlineData("{a} +", 6, "công thức dừng giữa chừng; viết tiếp {mã chỉ số} hoặc một số")]
    [InlineData("{a} {a}", 5, "thừa ở đây; giữa hai số cần một phép tính + - * /")]
    [InlineData("({a} + 1", 9, "thiếu dấu ) ở cuối")]
    [InlineData("(({a})", 7, "thiếu dấu ) ở cuối")]
    [InlineData("{a} * 1,5", 8, "dùng dấu chấm trước phần thập phân: 1.5")]
    [InlineData("1.2.3", 1, "không phải một số; viết như 100 hoặc 1.5")]
    [InlineData("1.", 1, "không phải một số; viết như 100 hoặc 1.5")]
    [InlineData("{a", 1, "viết mã chỉ số trong ngoặc nhọn: {so-tre}")]
    [InlineData("{ }", 1, "viết mã chỉ số trong ngoặc nhọn: {so-tre}")]
    [InlineData("a / 2", 1, "mã chỉ số phải ở trong ngoặc nhọn: {so-tre}; hàm có: min(…), max(…)")]
    [InlineData("sum({a})", 1, "mã chỉ số phải ở trong ngoặc nhọn: {so-tre}; hàm có: min(…), max(…)")]
    [InlineData("{a} × 2", 5, "thừa ở đây; giữa hai số cần một phép tính + - * /")]
    [InlineData("tỷ lệ", 1, "mã chỉ số phải ở trong ngoặc nhọn: {so-tre}; hàm có: min(…), max(…)")]
    [InlineData("{a} * *", 7, "viết {mã chỉ số}, một số như 1.5, hoặc (…)")]
    public void Check_WrongText_TriggersAtItsCharacter(string formula, int character, string words)
    {
        var plan = Of(new() { Id = "a", Name = "A" }, new() { Id = "x", Name = "X", Formula = formula });
        RuleRun.Find(Rule, plan).ShouldBe(["Error PLAN2711 indicators[1].formula"]);
        RuleRun.Message(Rule, plan).ShouldBe($"Công thức của chỉ số “x”, ký tự thứ {character}: {words}.");
    }

    [Fact]
    public void Check_DeepOrLongFormula_TriggersAndReturns()
    {
        RuleRun.Find(Rule, Of(new Indicator { Id = "x", Name = "X", Formula = new string('(', 900) })).ShouldBe(["Error PLAN2711 indicators[0].formula"]);
        RuleRun.Find(Rule, Of(new Indicator { Id = "x", Name = "X", Formula = new string('-', 900) + "1" })).ShouldBe(["Error PLAN2711 indicators[0].formula"]);
        RuleRun.Find(Rule, Of(new Indicator { Id = "x", Name = "X", Formula = string.Concat(Enumerable.Repeat("1+", 9000)) + "1" })).ShouldBe(["Error PLAN2711 indicators[0].formula"]);
    }

    [Fact]
    public void Check_UnknownIndicator_TriggersWithTheNearest() => RuleRun.Message(Rule, Of(new() { Id = "so-tre", Name = "Trẻ" }, new() { Id = "x", Name = "X", Formula = "{so-te} + {so-te}" }))
        .ShouldBe("Công thức của chỉ số “x” nhắc “so-te”, kế hoạch không có chỉ số này. Ý bạn là “so-tre”? Các mã có: so-tre, x.");

    [Fact]
    public void Check_Circle_TriggersOnceAndNamesTheWay()
    {
        RuleRun.Message(Rule, Of(new() { Id = "a", Name = "A", Formula = "{b} + 1" }, new() { Id = "b", Name = "B", Formula = "{c}" }, new() { Id = "c", Name = "C", Formula = "2 * {a}" }))
            .ShouldBe("Các công thức nhắc nhau thành vòng: a → b → c → a; một trong các chỉ số này phải do đơn vị báo cáo.");
        RuleRun.Find(Rule, Of(new Indicator { Id = "a", Name = "A", Formula = "{a}" })).ShouldBe(["Error PLAN2713 indicators[0].formula"]);
    }

    [Theory]
    [InlineData("{a} / {b} * 100")]
    [InlineData(" -( {a}-{b} ) ")]
    [InlineData("min({a}, {b}, 3) + max(1, 2)")]
    [InlineData("{ a }")]
    [InlineData("0.5 * {a}")]
    public void Check_RightFormula_DoesNotTrigger(string formula) =>
        RuleRun.Find(Rule, Of(new() { Id = "a", Name = "A" }, new() { Id = "b", Name = "B" }, new() { Id = "x", Name = "X", Formula = formula })).ShouldBeEmpty();

    [Theory]
    [InlineData("formula: \"{kham} / {te}\"", 6, 25, 27)]
    [InlineData("formula: '{kham} / {te}'", 6, 25, 27)]
    [InlineData("formula: 1 * {te}", 6, 19, 21)]
    public void Check_InAFile_PointsAtTheWord(string line, int row, int from, int to)
    {
        var text = $"apiVersion: plan/v1\nkind: ActionPlan\nid: k\nindicators:\n  - id: x\n    {line}\n    name: X\n  - {{id: kham, name: K}}\ndocument: {{type: KH, issuer: ubnd, subject: Thử}}\n";
        var bag = new DiagnosticBag();
        var document = PlanYamlReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "k.yaml", bag)!;
        bag.ToSorted().ShouldBeEmpty();
        Rule.Check(new(new(document.Model, PlanWorkspace.Empty, new(2026, 11, 22)), document, bag, issued: false));
        var found = bag.ToSorted().ShouldHaveSingleItem();
        (found.Id, found.Span!.Start, found.Span.End).ShouldBe(("PLAN2712", new(row, from), new(row, to)));
    }

    private static PlanContext Of(params Indicator[] indicators)
    {
        var plan = TestPlan.Of(TestPlan.Yearly);
        return new(plan.Plan with { Indicators = [.. indicators] }, plan.Workspace, plan.Today);
    }
}
