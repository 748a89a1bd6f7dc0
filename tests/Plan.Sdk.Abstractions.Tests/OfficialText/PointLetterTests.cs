using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class PointLetterTests
{
    private const string Alphabet = "a b c d đ e g h i k l m n o p q r s t u v x y";

    [Fact]
    public void Of_FirstRound_IsTheVietnameseAlphabet() =>
        string.Join(' ', Enumerable.Range(1, 23).Select(PointLetter.Of)).ShouldBe(Alphabet);

    [Theory]
    [InlineData(24, "aa")]
    [InlineData(28, "đđ")]
    [InlineData(46, "yy")]
    [InlineData(47, "aaa")]
    public void Of_PastY_DoublesTheLetters(int ordinal, string expected) => PointLetter.Of(ordinal).ShouldBe(expected);

    [Fact]
    public void Of_FirstThousand_AreAllDifferent() => Enumerable.Range(1, 1000).Select(PointLetter.Of).ShouldBeUnique();

    [Fact]
    public void SameInWord_LettersUpToIt_AreThoseOfTheLatinAlphabet()
    {
        for (var i = 1; i <= PointLetter.SameInWord; i++) PointLetter.Of(i).ShouldBe(((char)('a' + i - 1)).ToString());
        PointLetter.Of(PointLetter.SameInWord + 1).ShouldBe("đ");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_UnderOne_Throws(int ordinal) => Should.Throw<ArgumentOutOfRangeException>(() => PointLetter.Of(ordinal));
}
