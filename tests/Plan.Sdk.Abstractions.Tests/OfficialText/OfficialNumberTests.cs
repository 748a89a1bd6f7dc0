using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("8.5", "8,5")]
    [InlineData("90", "90")]
    [InlineData("90.00", "90")]
    [InlineData("999", "999")]
    [InlineData("1000", "1.000")]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("100000", "100.000")]
    [InlineData("1234567.891", "1.234.567,891")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    [InlineData("-0.5", "-0,5")]
    [InlineData("-1234.50", "-1.234,5")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335")]
    public void Figure_AnyDecimal_LosesNoDigit(string value, string expected) =>
        OfficialNumber.Figure(decimal.Parse(value, CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("-0.05", "-0,1")]
    [InlineData("-0.04", "0,0")]
    [InlineData("-12345.678", "-12.345,7")]
    public void Figure_BelowZero_IsRoundedAwayFromZeroAndNeverMinusNothing(string value, string expected) =>
        OfficialNumber.Figure(decimal.Parse(value, CultureInfo.InvariantCulture), 1).ShouldBe(expected);

    [Theory]
    [InlineData(1, "01")]
    [InlineData(5, "05")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(79, "79")]
    [InlineData(1437, "1437")]
    public void OfPaper_UnderTen_TakesOneZero(int number, string expected) => OfficialNumber.OfPaper(number).ShouldBe(expected);

    [Theory]
    [InlineData("KH", "UBND", "KH-UBND")]
    [InlineData("QyĐ", "BNV", "QyĐ-BNV")]
    [InlineData("CV", "UBND", "UBND")]
    [InlineData("ThC", "UBND", "UBND")]
    [InlineData("KH", null, "KH")]
    [InlineData("CV", null, "")]
    [InlineData("XYZ", "UBND", "XYZ-UBND")]
    public void MakeSymbol_TypeAndIssuer_JoinedByHyphen(string type, string? issuer, string expected) =>
        OfficialNumber.MakeSymbol(type, issuer).ShouldBe(expected);

    [Fact]
    public void Code_SeedPlan_ReadsAsIssued() => OfficialNumber.Code(Sample.Context()).ShouldBe("79/KH-UBND");

    [Fact]
    public void Code_Draft_LeavesTheNumberBlank()
    {
        var code = OfficialNumber.Code(Sample.Context(d => d with { Number = null }));

        code.ShouldBe("        /KH-UBND");
    }

    [Fact]
    public void Symbol_TypedByHand_Wins() => OfficialNumber.Symbol(Sample.Context(d => d with { Symbol = "KH-BCĐ" })).ShouldBe("KH-BCĐ");
}
