using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Abstractions.Tests.Model;

public sealed class ClauseTextTests
{
    [Fact]
    public void Parse_WordsOnly_IsOnePiece() =>
        Parts("Trẻ em đến 8 tuổi.").ShouldBe([new("Trẻ em đến 8 tuổi.", false, 0)]);

    [Fact]
    public void Parse_NameInBraces_IsAPieceOfItsOwn() =>
        Parts("Phấn đấu {amount} trẻ em").ShouldBe([new("Phấn đấu ", false, 0), new("amount", true, 9), new(" trẻ em", false, 17)]);

    [Fact]
    public void Parse_TwoNamesSideBySide_HaveNoWordsBetween() => Parts("{a}{b}").ShouldBe([new("a", true, 0), new("b", true, 3)]);

    [Fact]
    public void Parse_SpacesInBraces_DoNotCount() => Parts("{ amount }").ShouldBe([new("amount", true, 0)]);

    [Theory]
    [InlineData("{{amount}}", "{amount}")]
    [InlineData("a {{ b", "a { b")]
    [InlineData("a }} b", "a } b")]
    public void Parse_DoubledBrace_IsTheBraceItself(string pattern, string words) => Parts(pattern).ShouldBe([new(words, false, 0)]);

    [Fact]
    public void Parse_NameInsideDoubledBraces_IsStillAName() =>
        Parts("{{{amount}}}").ShouldBe([new("{", false, 0), new("amount", true, 2), new("}", false, 10)]);

    [Theory]
    [InlineData("a { b", 2, "a { b")]
    [InlineData("a } b", 2, "a } b")]
    [InlineData("a {} b", 2, "a {} b")]
    [InlineData("a { } b", 2, "a { } b")]
    [InlineData("{", 0, "{")]
    [InlineData("{a{b}", 0, null)]
    public void Parse_BraceWithoutPartner_IsReportedAndKept(string pattern, int position, string? words)
    {
        var text = ClauseText.Parse(pattern, out var stray);

        stray.ShouldBe(position);
        if (words is not null) string.Concat(text.Parts.Select(p => p.Text)).ShouldBe(words);
        Should.Throw<FormatException>(() => ClauseText.Of(pattern));
    }

    [Fact]
    public void Parse_AnyPattern_LosesNoLetter()
    {
        var random = new Random(20190226);
        for (var i = 0; i < 2_000; i++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "ấa {}"[random.Next(5)]));
            var text = ClauseText.Parse(pattern, out _);

            string.Concat(text.Parts.Select(p => p.Text)).Count(char.IsLetter).ShouldBe(pattern.Count(char.IsLetter), pattern);
            text.Parts.Where(p => p.IsName).ShouldAllBe(p => p.Text.Length > 0 && pattern[p.Position] == '{', pattern);
            text.Parts.Select(p => p.Position).ShouldBe(text.Parts.Select(p => p.Position).Order());
            text.ToString().ShouldBe(pattern);
        }
    }

    [Fact]
    public void Equals_SamePattern_IsTheSame()
    {
        ClauseText.Of("{a} b").ShouldBe(ClauseText.Of("{a} b"));
        ClauseText.Of("{a} b").GetHashCode().ShouldBe(ClauseText.Of("{a} b").GetHashCode());
        ClauseText.Of("{a} b").ShouldNotBe(ClauseText.Of("{ a } b"));
    }

    private static ValueList<ClausePart> Parts(string pattern) => ClauseText.Of(pattern).Parts;
}
