namespace Plan.Sdk.Templating.Tests.Markup;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("# Một\n## Hai\n### Ba\nđoạn", "I. (title) Một\n1. (title) Hai\na) Ba\nđoạn")]
    [InlineData("# Một\n\n1. a\n2. b\n\n# Hai\n\n1. c", "I. (title) Một\n1. a\n2. b\nII. (title) Hai\n1. c")]
    [InlineData("## Hai\n1. a\n1. b", "1. (title) Hai\na) a\nb) b")]
    [InlineData("# Một\n1. a\n   1. b\n      - c\n        - d\n1. e", "I. (title) Một\n1. a\na) b\n- c\n+ d\n2. e")]
    [InlineData("1. **Tên**\n1. **{{ 'Tên' }}** và chữ", "1. (title) Tên\n2. **Tên** và chữ")]
    [InlineData("- a\n- b\n  - c", "- a\n- b\n+ c")]
    [InlineData("một\nhai\n\nba", "một hai\nba")]
    [InlineData("một \\\nhai", "một ⏎hai")]
    [InlineData("**đậm** thường *nghiêng*", "**đậm** thường *nghiêng*")]
    [InlineData("2 * 3 * 4 và \\*sao\\*", "2 * 3 * 4 và *sao*")]
    [InlineData("**{{ 'a' }} b**c", "**a b**c")]
    [InlineData("::: note\nghi chú\n:::\nthân", "(Note) ghi chú\nthân")]
    [InlineData("::: basis\nmột\n\nhai\n:::", "(Basis) một\n(Basis) hai")]
    [InlineData("# A\n::: landscape\n| a |\n| - |\n| b |\n\n# C\n:::\n# D", "I. (title) A\nlandscape\n  table Left*1\n    a\n    b\n  II. (title) C\nIII. (title) D")]
    [InlineData("| Tên | Số |\n| :-- | ---: |\n{{~ for t in plan.tasks ~}}\n| {{ t.id }} | {{ for.index + 1 }} |\n{{~ end ~}}\nhết", "table Left*2 Right*3\n  Tên | Số\n  mot | 1\n  hai | 2\n  ba | 3\nhết")]
    [InlineData("| a |\n| - |\n{{ for t in plan.tasks }}\n| {{ t.id }} |\n{{ end }}", "table Left*1\n  a\n  mot\n  hai\n  ba")]
    [InlineData("| a | b |\n| - | :-: |\n| x |\n| {{ '' }} | y |", "table Left*1 Center*1\n  a | b\n  x | \n   | y")]
    [InlineData("| a |\n| - |\n| 1 |\n\n| b |\n| - |\n| 2 |", "table Left*1\n  a\n  1\ntable Left*1\n  b\n  2")]
    [InlineData("chữ\n| a |\n| - |\n| 1 |\nchữ", "chữ\ntable Left*1\n  a\n  1\nchữ")]
    [InlineData("a | b", "a | b")]
    [InlineData("số #1, - gạch, 1. một", "số #1, - gạch, 1. một")]
    [InlineData("{{ 'x' }} - y", "x - y")]
    public void Body_Markdown_BecomesBlocks(string template, string expected) =>
        Run.Tree(template).Replace("****", "", StringComparison.Ordinal).ShouldBe(expected.Replace("****", "", StringComparison.Ordinal));

    [Fact]
    public void Annex_WithTitle_CountsItsOwnNumbers() =>
        TreeText.Of(Run.Document("# Một\n::: annex Danh mục {{ 'A' }}\n# Trong\nđoạn\n:::\n# Hai")).ShouldContain("I. (title) Một\nII. (title) Hai\n\nannex: Danh mục A\nI. (title) Trong\nđoạn\n");

    [Fact]
    public void Points_ManySiblings_KnowHowMany()
    {
        var blocks = Run.Document("## A\n{{~ for i in [1, 2, 3, 4, 5, 6] ~}}\n1. {{ i }}\n{{~ end ~}}\n## B\n1. x").Body.OfType<Documents.Numbered>().ToList();
        blocks.Where(b => b.Level == Documents.NumberLevel.Point).Select(b => (b.Ordinal, b.Siblings)).ShouldBe([(1, 6), (2, 6), (3, 6), (4, 6), (5, 6), (6, 6), (1, 1)]);
    }
}
