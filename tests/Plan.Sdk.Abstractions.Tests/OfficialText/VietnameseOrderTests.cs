using System.Text;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("ba|ba hoa|bà|bà con|bả|bã|bá|bạ|ban|băn|bân|bể|bế")]
    [InlineData("An|An Bình|Ân|Ấn|Bà Rịa|Cầu Giấy|Chợ Lớn|Da|Đà Nẵng|Đông Ba|Hà Đông|Hạ Long|Hải Phòng|Huế|Hương An|Ô Môn|Ơi|Thanh Xuân|Thành phố|Thạnh Lộc|Ưu|Vỹ Dạ|Ý Yên")]
    [InlineData("Tổ 1|Tổ 2|Tổ 10|Tổ 100|Tổ dân phố")]
    [InlineData("Nguyễn Thị An|Nguyễn Thị Bình|Nguyễn Văn An|Phạm Văn An")]
    [InlineData("Văn hóa|Văn hóa - Xã hội|Văn hóa và")]
    [InlineData("an|An|AN|ân")]
    [InlineData("|!|1|a")]
    public void Compare_InOrder_SortsSo(string ordered)
    {
        var expected = ordered.Contains('|') ? ordered.Split('|') : ordered.Split(' ');
        var shuffled = expected.OrderBy(x => x.Length).ThenByDescending(x => x, StringComparer.Ordinal).ToList();
        shuffled.Order(VietnameseOrder.Instance).ShouldBe(expected);
        for (var i = 1; i < expected.Length; i++) VietnameseOrder.Instance.Compare(expected[i - 1], expected[i]).ShouldBeLessThan(0, $"{expected[i - 1]} < {expected[i]}");
    }

    [Theory]
    [InlineData("Hương An")]
    [InlineData("Ủy ban nhân dân phường Điện Biên Phủ")]
    [InlineData("ệ ộ ữ ặ ẩ")]
    public void Compare_LettersTypedApart_IsTheSame(string text)
    {
        var apart = Apart(text);
        apart.ShouldNotBe(text);
        VietnameseOrder.Instance.Compare(text, apart).ShouldBe(0);
    }

    [Fact]
    public void KeyOf_PlaceOfTheToneMark_ComesLast()
    {
        VietnameseOrder.Instance.Compare("hòa bình", "hoà bình").ShouldNotBe(0);
        VietnameseOrder.Instance.Compare("hoà an", "hòa bình").ShouldBeLessThan(0);
        VietnameseOrder.Instance.Compare("hòa an", "hoà bình").ShouldBeLessThan(0);
    }

    [Fact]
    public void Compare_AbsentText_ComesFirst()
    {
        VietnameseOrder.Instance.Compare(null, null).ShouldBe(0);
        VietnameseOrder.Instance.Compare(null, "").ShouldBeLessThan(0);
        VietnameseOrder.Instance.Compare("", null).ShouldBeGreaterThan(0);
    }

    private static string Apart(string text)
    {
        var apart = new StringBuilder();
        foreach (var c in text)
        {
            var letter = Array.Find(Split, s => s.Composed == c);
            if (letter == default) apart.Append(c);
            else apart.Append(letter.Base).Append(letter.Marks);
        }

        return apart.ToString();
    }

    private static readonly (char Composed, char Base, string Marks)[] Split =
    [
        ('ư', 'u', "\u031B"), ('ơ', 'o', "\u031B"), ('Ủ', 'U', "\u0309"), ('â', 'a', "\u0302"), ('ờ', 'o', "\u031B\u0300"), ('ệ', 'e', "\u0323\u0302"), ('ê', 'e', "\u0302"),
        ('ủ', 'u', "\u0309"), ('ộ', 'o', "\u0302\u0323"), ('ữ', 'u', "\u031B\u0303"), ('ặ', 'a', "\u0323\u0306"), ('ẩ', 'a', "\u0302\u0309"),
    ];
}
