using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialChangeTests
{
    [Theory]
    [InlineData("5.2", null, "tăng 5,2 điểm %")]
    [InlineData("-0.05", "7", "giảm 0,05 điểm %")]
    [InlineData("0", "7", "không đổi")]
    [InlineData(null, "-1234.5", "giảm 1.234,5%")]
    [InlineData(null, "3", "tăng 3%")]
    [InlineData(null, "0.0", "không đổi")]
    [InlineData(null, null, null)]
    public void Word_Change_IsWorded(string? points, string? percent, string? expected) => OfficialChange.Word(Number(points), Number(percent)).ShouldBe(expected);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
