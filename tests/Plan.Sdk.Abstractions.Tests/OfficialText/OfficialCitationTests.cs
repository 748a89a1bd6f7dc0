using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialCitationTests
{
    [Fact]
    public void Word_Decision_HasNumberDateIssuerSubject() =>
        Word(new() { Type = "QĐ", Number = "1437/QĐ-TTg", Date = new(2018, 10, 29), Issuer = "thu-tuong", Subject = "Phê duyệt Đề án chăm sóc trẻ em" })
            .ShouldBe("Quyết định số 1437/QĐ-TTg ngày 29 tháng 10 năm 2018 của Thủ tướng Chính phủ về phê duyệt Đề án chăm sóc trẻ em");

    [Fact]
    public void Word_SubjectThatBeginsWithAbout_SaysItOnce() =>
        Word(new() { Type = "KH", Number = "30/KH-UBND", Date = new(2019, 1, 8), Issuer = "thi-xa", Subject = "Về thực hiện Đề án" })
            .ShouldBe("Kế hoạch số 30/KH-UBND ngày 08 tháng 01 năm 2019 của Ủy ban nhân dân thị xã Hương Trà về thực hiện Đề án");

    [Fact]
    public void Word_SubjectThatBeginsWithAbbreviation_KeepsIt() =>
        Word(new() { Type = "TB", Subject = "UBND tỉnh phân công nhiệm vụ" }).ShouldBe("Thông báo về UBND tỉnh phân công nhiệm vụ");

    [Theory]
    [InlineData("Luật", "Tổ chức chính quyền địa phương", "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")]
    [InlineData("Bộ luật", "Lao động", "Bộ luật Lao động ngày 16 tháng 6 năm 2025")]
    [InlineData("Pháp lệnh", "Ưu đãi người có công với cách mạng", "Pháp lệnh Ưu đãi người có công với cách mạng ngày 16 tháng 6 năm 2025")]
    public void Word_Law_HasNeitherNumberNorIssuer(string type, string name, string expected) =>
        Word(new() { Type = type, Number = "72/2025/QH15", Issuer = "thu-tuong", Date = new(2025, 6, 16), Subject = name }).ShouldBe(expected);

    [Fact]
    public void Word_OnlyPartsKnown_LeavesNoLooseSpaces()
    {
        Word(new() { Type = "Luật" }).ShouldBe("Luật");
        Word(new() { Number = "30/KH-UBND" }).ShouldBe("số 30/KH-UBND");
        Word(new()).ShouldBe("");
    }

    [Fact]
    public void Word_UnknownIssuer_ShowsItsId() => Word(new() { Type = "QĐ", Issuer = "la-lam" }).ShouldBe("Quyết định của la-lam");

    [Theory]
    [InlineData("NĐ", "Nghị định")]
    [InlineData("TT", "Thông tư")]
    [InlineData("QyĐ", "Quy định")]
    [InlineData("Luật", "Luật")]
    [InlineData("Nghị quyết liên tịch", "Nghị quyết liên tịch")]
    public void TypeName_AbbreviationOrName_IsTheName(string type, string expected) => OfficialCitation.TypeName(type).ShouldBe(expected);

    private static string Word(LegalBasis basis) => OfficialCitation.Word(basis, Sample.Context());
}
