using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>The label before a numbered paragraph: <c>I.</c>, <c>1.</c>, <c>a)</c>, <c>-</c>, <c>+</c>.</summary>
internal static class NumberLabel
{
    private const char Place = '%';

    public static string Of(Numbered block, NumberingRules rules) => block.Level switch
    {
        NumberLevel.Section => Fill(rules.Section.Value, RomanNumeral.Of(block.Ordinal)),
        NumberLevel.Clause => Fill(rules.Clause.Value, $"{block.Ordinal}"),
        NumberLevel.Point => Fill(rules.Point.Value, PointLetter.Of(block.Ordinal)),
        NumberLevel.Dash => rules.Dash.Value,
        NumberLevel.Plus => rules.Plus.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    /// <summary>What stands after the number, <c>.</c> or <c>)</c>.</summary>
    public static string Tail(string pattern) => pattern[(pattern.IndexOf(Place) + 1)..];

    private static string Fill(string pattern, string number) => string.Concat(number, Tail(pattern));
}
