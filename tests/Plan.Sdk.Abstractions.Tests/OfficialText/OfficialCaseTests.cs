using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialCaseTests
{
    [Theory]
    [InlineData("Ủy ban nhân dân phường Hương An", "ỦY BAN NHÂN DÂN PHƯỜNG HƯƠNG AN")]
    [InlineData("đặc khu ệ ữ ỵ", "ĐẶC KHU Ệ Ữ Ỵ")]
    public void Upper_VietnameseLetters_AllRise(string text, string expected) => OfficialCase.Upper(text).ShouldBe(expected);

    [Theory]
    [InlineData("ủy ban", "Ủy ban")]
    [InlineData("Ủy ban", "Ủy ban")]
    [InlineData("đến năm 2025", "Đến năm 2025")]
    [InlineData("90% trẻ em", "90% trẻ em")]
    [InlineData("", "")]
    public void Sentence_FirstLetter_Rises(string text, string expected) => OfficialCase.Sentence(text).ShouldBe(expected);

    [Theory]
    [InlineData("Phê duyệt Đề án", "phê duyệt Đề án")]
    [InlineData("Đề án", "đề án")]
    [InlineData("UBND tỉnh", "UBND tỉnh")]
    [InlineData("COVID-19", "COVID-19")]
    [InlineData("Ý kiến", "ý kiến")]
    [InlineData("", "")]
    public void LowerFirst_FirstLetter_FallsUnlessAbbreviation(string text, string expected) => OfficialCase.LowerFirst(text).ShouldBe(expected);
}
