using System.Text;
using Plan.Sdk.Yaml.Text;

namespace Plan.Sdk.Yaml.Tests.Text;

public sealed class NfcTextTests
{
    private const string Vietnamese =
        "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

    [Fact]
    public void Compose_TextWithoutMarks_IsTheSameInstance()
    {
        var text = Vietnamese + " 1.234,5 – “”";

        NfcText.Compose(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Compose_EachVietnameseLetterApart_IsOneLetterAgain()
    {
        foreach (var letter in Vietnamese)
        {
            var apart = Decompose(letter);

            NfcText.Compose("x" + apart + "y").ShouldBe($"x{letter}y");
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
    public void Compose_MarksInAnyOrder_FollowUnicode(string text, string expected) => NfcText.Compose(text).ShouldBe(expected);

    [Fact]
    public void Compose_ManyMarksOnOneLetter_EndsAtOnce()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 30_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        NfcText.Compose(text).Length.ShouldBe(text.Length - 1);

        watch.ElapsedMilliseconds.ShouldBeLessThan(500);
    }

    [Fact]
    public void Read_Nfd_ComposesValuesAndKeepsColumns()
    {
        var text = Sample.Head + "note: {0} cuối # ghi chú\n".Replace("{0}", "Phu\u031Bo\u031B\u0300ng Hu\u031Bo\u031Bng An", StringComparison.Ordinal);

        var read = Sample.Read(text);

        read.Model.Note.ShouldBe("Phường Hương An cuối");
        var span = read.SourceMap.Find(Origins.ModelPath.Root.Field("note"));
        (span.End.Column - span.Start.Column).ShouldBe("Phường Hương An cuối".Length + 5);
        read.Text.ShouldBe(text);
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
