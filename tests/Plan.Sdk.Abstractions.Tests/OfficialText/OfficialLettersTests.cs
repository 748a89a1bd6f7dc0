using System.Text;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialLettersTests
{
    private const string Vietnamese =
        "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

    [Fact]
    public void Compose_TextWithoutMarks_IsTheSameInstance()
    {
        var text = Vietnamese + " 1.234,5 – “”";

        OfficialLetters.Compose(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Compose_EachVietnameseLetterApart_IsOneLetterAgain()
    {
        foreach (var letter in Vietnamese)
        {
            var apart = Decompose(letter);

            OfficialLetters.Compose("x" + apart + "y").ShouldBe($"x{letter}y");
        }
    }

    [Theory]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("ê\u0323", "ệ")]
    [InlineData("o\u0301\u031B", "ớ")]
    [InlineData("u\u031B\u0301", "ứ")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u034F\u0301", "a\u034F\u0301")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    public void Compose_MarksInAnyOrder_FollowUnicode(string text, string expected) => OfficialLetters.Compose(text).ShouldBe(expected);

    [Fact]
    public void Compose_ManyMarksOnOneLetter_EndsAtOnce()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 30_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        OfficialLetters.Compose(text).Length.ShouldBe(text.Length - 1);

        watch.ElapsedMilliseconds.ShouldBeLessThan(500);
    }

    // Written with escapes: the tests' own runtime can't take letters apart.
    [Theory]
    [InlineData("thi\u0323 xa\u0303 Hu\u031bo\u031bng Tra\u0300", "thị xã Hương Trà")]
    [InlineData("quye\u0302\u0300n lo\u031b\u0323i", "quyền lợi")]
    [InlineData("ke\u0301\u0302 hoa\u0323ch", "kế hoạch")]
    [InlineData("a\u0323\u0302 a\u0302\u0323 o\u0323\u031b u\u031b\u0323", "ậ ậ ợ ự")]
    [InlineData("chăm sóc vì sự phát triển", "chăm sóc vì sự phát triển")]
    [InlineData("x\u0301 \u0301a", "x\u0301 \u0301a")]
    public void Compose_BaseAndMarks_MakesOneLetter(string text, string expected) => OfficialLetters.Compose(text).ShouldBe(expected);

    [Fact]
    public void Compose_EveryLetter_Composed()
    {
        const string Decomposed =
            "aa\u0300a\u0309a\u0303a\u0301a\u0323a\u0306a\u0306\u0300a\u0306\u0309a\u0306\u0303a\u0306\u0301a\u0323\u0306"
            + "a\u0302a\u0302\u0300a\u0302\u0309a\u0302\u0303a\u0302\u0301a\u0323\u0302ee\u0300e\u0309e\u0303e\u0301e\u0323"
            + "e\u0302e\u0302\u0300e\u0302\u0309e\u0302\u0303e\u0302\u0301e\u0323\u0302ii\u0300i\u0309i\u0303i\u0301i\u0323"
            + "oo\u0300o\u0309o\u0303o\u0301o\u0323o\u0302o\u0302\u0300o\u0302\u0309o\u0302\u0303o\u0302\u0301o\u0323\u0302"
            + "o\u031bo\u031b\u0300o\u031b\u0309o\u031b\u0303o\u031b\u0301o\u031b\u0323uu\u0300u\u0309u\u0303u\u0301u\u0323"
            + "u\u031bu\u031b\u0300u\u031b\u0309u\u031b\u0303u\u031b\u0301u\u031b\u0323yy\u0300y\u0309y\u0303y\u0301y\u0323"
            + "AA\u0300A\u0309A\u0303A\u0301A\u0323A\u0306A\u0306\u0300A\u0306\u0309A\u0306\u0303A\u0306\u0301A\u0323\u0306"
            + "A\u0302A\u0302\u0300A\u0302\u0309A\u0302\u0303A\u0302\u0301A\u0323\u0302EE\u0300E\u0309E\u0303E\u0301E\u0323"
            + "E\u0302E\u0302\u0300E\u0302\u0309E\u0302\u0303E\u0302\u0301E\u0323\u0302II\u0300I\u0309I\u0303I\u0301I\u0323"
            + "OO\u0300O\u0309O\u0303O\u0301O\u0323O\u0302O\u0302\u0300O\u0302\u0309O\u0302\u0303O\u0302\u0301O\u0323\u0302"
            + "O\u031bO\u031b\u0300O\u031b\u0309O\u031b\u0303O\u031b\u0301O\u031b\u0323UU\u0300U\u0309U\u0303U\u0301U\u0323"
            + "U\u031bU\u031b\u0300U\u031b\u0309U\u031b\u0303U\u031b\u0301U\u031b\u0323YY\u0300Y\u0309Y\u0303Y\u0301Y\u0323";

        OfficialLetters.Compose(Decomposed).ShouldBe("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ");
    }

    // By the alphabet: five tones over twelve vowels, and the marks that make seven of these.
    private static string Decompose(char letter)
    {
        var tones = new (string Letters, string Mark)[]
        {
            ("àằầèềìòồờùừỳÀẰẦÈỀÌÒỒỜÙỪỲ", "\u0300"), ("áắấéếíóốớúứýÁẮẤÉẾÍÓỐỚÚỨÝ", "\u0301"), ("ãẵẫẽễĩõỗỡũữỹÃẴẪẼỄĨÕỖỠŨỮỸ", "\u0303"),
            ("ảẳẩẻểỉỏổởủửỷẢẲẨẺỂỈỎỔỞỦỬỶ", "\u0309"), ("ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ", "\u0323"),
        };
        var result = new StringBuilder().Append(letter);
        foreach (var (letters, mark) in tones)
        {
            var at = letters.IndexOf(letter);
            if (at < 0) continue;
            result.Clear().Append("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"[at]).Append(mark);
        }

        foreach (var (letters, bases, mark) in new[] { ("ăĂ", "aA", "\u0306"), ("âêôÂÊÔ", "aeoAEO", "\u0302"), ("ơưƠƯ", "ouOU", "\u031B") })
        {
            var at = letters.IndexOf(result[0]);
            if (at < 0) continue;
            result[0] = bases[at];
            result.Insert(1, mark);
        }

        return result.ToString();
    }
}
