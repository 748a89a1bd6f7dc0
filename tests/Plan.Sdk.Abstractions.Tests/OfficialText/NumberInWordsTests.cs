using System.Globalization;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class NumberInWordsTests
{
    [Theory]
    [InlineData("0", "không")]
    [InlineData("1", "một")]
    [InlineData("4", "bốn")]
    [InlineData("5", "năm")]
    [InlineData("9", "chín")]
    [InlineData("10", "mười")]
    [InlineData("11", "mười một")]
    [InlineData("14", "mười bốn")]
    [InlineData("15", "mười lăm")]
    [InlineData("19", "mười chín")]
    [InlineData("20", "hai mươi")]
    [InlineData("21", "hai mươi mốt")]
    [InlineData("24", "hai mươi tư")]
    [InlineData("25", "hai mươi lăm")]
    [InlineData("31", "ba mươi mốt")]
    [InlineData("44", "bốn mươi tư")]
    [InlineData("50", "năm mươi")]
    [InlineData("55", "năm mươi lăm")]
    [InlineData("91", "chín mươi mốt")]
    [InlineData("99", "chín mươi chín")]
    [InlineData("100", "một trăm")]
    [InlineData("101", "một trăm lẻ một")]
    [InlineData("104", "một trăm lẻ bốn")]
    [InlineData("105", "một trăm lẻ năm")]
    [InlineData("110", "một trăm mười")]
    [InlineData("111", "một trăm mười một")]
    [InlineData("115", "một trăm mười lăm")]
    [InlineData("121", "một trăm hai mươi mốt")]
    [InlineData("255", "hai trăm năm mươi lăm")]
    [InlineData("404", "bốn trăm lẻ bốn")]
    [InlineData("554", "năm trăm năm mươi tư")]
    [InlineData("999", "chín trăm chín mươi chín")]
    [InlineData("1000", "một nghìn")]
    [InlineData("1001", "một nghìn không trăm lẻ một")]
    [InlineData("1005", "một nghìn không trăm lẻ năm")]
    [InlineData("1010", "một nghìn không trăm mười")]
    [InlineData("1015", "một nghìn không trăm mười lăm")]
    [InlineData("1021", "một nghìn không trăm hai mươi mốt")]
    [InlineData("1100", "một nghìn một trăm")]
    [InlineData("2026", "hai nghìn không trăm hai mươi sáu")]
    [InlineData("10000", "mười nghìn")]
    [InlineData("10500", "mười nghìn năm trăm")]
    [InlineData("21000", "hai mươi mốt nghìn")]
    [InlineData("100000", "một trăm nghìn")]
    [InlineData("105000", "một trăm lẻ năm nghìn")]
    [InlineData("115005", "một trăm mười lăm nghìn không trăm lẻ năm")]
    [InlineData("1000000", "một triệu")]
    [InlineData("1000005", "một triệu không trăm lẻ năm")]
    [InlineData("1005000", "một triệu không trăm lẻ năm nghìn")]
    [InlineData("1050000", "một triệu không trăm năm mươi nghìn")]
    [InlineData("1234567", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy")]
    [InlineData("15000000", "mười lăm triệu")]
    [InlineData("25005000", "hai mươi lăm triệu không trăm lẻ năm nghìn")]
    [InlineData("100000001", "một trăm triệu không trăm lẻ một")]
    [InlineData("1000000000", "một tỷ")]
    [InlineData("1000000001", "một tỷ không trăm lẻ một")]
    [InlineData("2050000000", "hai tỷ không trăm năm mươi triệu")]
    [InlineData("2000500000", "hai tỷ năm trăm nghìn")]
    [InlineData("3005000015", "ba tỷ không trăm lẻ năm triệu không trăm mười lăm")]
    [InlineData("10000000000", "mười tỷ")]
    [InlineData("21000000000", "hai mươi mốt tỷ")]
    [InlineData("123456789012", "một trăm hai mươi ba tỷ bốn trăm năm mươi sáu triệu bảy trăm tám mươi chín nghìn không trăm mười hai")]
    [InlineData("1000000000000", "một nghìn tỷ")]
    [InlineData("1005000000000", "một nghìn không trăm lẻ năm tỷ")]
    [InlineData("2500000000000", "hai nghìn năm trăm tỷ")]
    [InlineData("1000000000000000", "một triệu tỷ")]
    [InlineData("1000000000000005", "một triệu tỷ không trăm lẻ năm")]
    [InlineData("999999999999999999", "chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín")]
    [InlineData("1000000000000000000", "một tỷ tỷ")]
    [InlineData("5000000000000000000000000000", "năm tỷ tỷ tỷ")]
    [InlineData("-7", "âm bảy")]
    [InlineData("-1005", "âm một nghìn không trăm lẻ năm")]
    [InlineData("0.5", "không phẩy năm")]
    [InlineData("-0.5", "âm không phẩy năm")]
    [InlineData("8.50", "tám phẩy năm")]
    [InlineData("8.25", "tám phẩy hai mươi lăm")]
    [InlineData("8.21", "tám phẩy hai mươi mốt")]
    [InlineData("8.05", "tám phẩy không năm")]
    [InlineData("12.345", "mười hai phẩy ba bốn năm")]
    [InlineData("1234.5", "một nghìn hai trăm ba mươi tư phẩy năm")]
    public void Of_Number_ReadsItOut(string number, string words) => NumberInWords.Of(decimal.Parse(number, CultureInfo.InvariantCulture)).ShouldBe(words);

    [Theory]
    [InlineData(105, "một trăm linh năm")]
    [InlineData(1005, "một nghìn không trăm linh năm")]
    [InlineData(105001, "một trăm linh năm nghìn không trăm linh một")]
    [InlineData(15, "mười lăm")]
    public void Of_WithLinh_SaysLinh(int number, string words) => NumberInWords.Of(number, "linh").ShouldBe(words);

    [Fact]
    public void Of_AnyNumber_IsReadBackAsItself()
    {
        // Reading back is simpler than reading out: each digit's word is its value, the names of places multiply.
        for (var number = 0; number < 40_000; number++) ReadBack(NumberInWords.Of(number)).ShouldBe(number);
        foreach (var size in (long[])[1, 1_000, 1_000_000, 1_000_000_000])
        {
            for (long part = 1; part < 1_000_000; part += 7919) ReadBack(NumberInWords.Of(part * size)).ShouldBe(part * size);
        }

        NumberInWords.Of(decimal.MaxValue).ShouldStartWith("bảy mươi chín tỷ hai trăm hai mươi tám triệu");
    }

    private static decimal ReadBack(string words)
    {
        decimal total = 0, part = 0, hundred = 0, ten = 0, one = 0;
        foreach (var word in words.Split(' '))
        {
            switch (word)
            {
                case "trăm": (hundred, one) = (one * 100, 0); break;
                case "mươi": (ten, one) = (one * 10, 0); break;
                case "mười": ten = 10; break;
                case "lẻ": break;
                case "nghìn": Close(1_000); break;
                case "triệu": Close(1_000_000); break;
                case "tỷ":
                    Close(1);
                    (total, part) = ((total + part) * 1_000_000_000, 0);
                    break;
                default: one = word switch { "không" => 0, "một" or "mốt" => 1, "hai" => 2, "ba" => 3, "bốn" or "tư" => 4, "năm" or "lăm" => 5, "sáu" => 6, "bảy" => 7, "tám" => 8, "chín" => 9, _ => throw new FormatException(word) }; break;
            }
        }

        Close(1);
        return total + part;

        void Close(decimal size)
        {
            part += (hundred + ten + one) * size;
            hundred = ten = one = 0;
        }
    }
}
