using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>The label before a numbered paragraph: <c>Điều 1.</c>, <c>I.</c>, <c>1.</c>, <c>a)</c>, <c>-</c>, <c>+</c>.</summary>
internal static class NumberLabel
{
    private const char Place = '%';

    public static string Of(Numbered block, NumberingRules rules) => block.Level switch
    {
        NumberLevel.Article => Fill(rules.Article.Value, $"{block.Ordinal}"),
        NumberLevel.Section => Fill(rules.Section.Value, RomanNumeral.Of(block.Ordinal)),
        NumberLevel.Clause => Fill(rules.Clause.Value, $"{block.Ordinal}"),
        NumberLevel.Point => Fill(rules.Point.Value, PointLetter.Of(block.Ordinal)),
        NumberLevel.Dash => rules.Dash.Value,
        NumberLevel.Plus => rules.Plus.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    /// <summary>The label with other words in the number's place.</summary>
    public static string Fill(string pattern, string number)
    {
        var at = pattern.IndexOf(Place, StringComparison.Ordinal);
        return string.Concat(pattern.AsSpan(0, at), number, pattern.AsSpan(at + 1));
    }
}
