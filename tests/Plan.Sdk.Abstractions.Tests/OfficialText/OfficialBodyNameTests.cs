using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialBodyNameTests
{
    [Theory]
    [InlineData("SỞ TÀI CHÍNH", "Sở Tài chính")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA", "Hội đồng nhân dân tỉnh Sơn La")]
    [InlineData("ỦY BAN NHÂN DÂN PHƯỜNG HƯƠNG AN", "Ủy ban nhân dân phường Hương An")]
    [InlineData("ban chỉ đạo", "Ban Chỉ đạo")]
    [InlineData("phường hương an", "phường Hương An")]
    [InlineData("tỉnh nam định", "tỉnh Nam Định")]
    [InlineData("thành phố thái nguyên", "thành phố Thái Nguyên")]
    [InlineData("quận 1", "Quận 1")]
    [InlineData("ủy ban nhân dân phường 2", "Ủy ban nhân dân Phường 2")]
    [InlineData("THÀNH PHỐ HỒ CHÍ MINH", "Thành phố Hồ Chí Minh")]
    [InlineData("thủ đô hà nội", "Thủ đô Hà Nội")]
    [InlineData("phòng văn hóa - xã hội", "Phòng Văn hóa - Xã hội")]
    [InlineData("PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("trung tâm phục vụ hành chính công", "Trung tâm Phục vụ hành chính công")]
    [InlineData("VĂN PHÒNG HĐND VÀ UBND PHƯỜNG HƯƠNG AN", "Văn phòng HĐND và UBND phường Hương An")]
    [InlineData("ubnd phường hương an", "UBND phường Hương An")]
    [InlineData("SỞ LĐ-TB&XH", "Sở LĐ-TB&XH")]
    [InlineData("bộ phận lao động - thương binh và xã hội", "Bộ phận Lao động - Thương binh và Xã hội")]
    [InlineData("Trạm Y tế Hương An", "Trạm Y tế Hương An")]
    [InlineData("Ủy ban nhân dân Phường Điện Biên Phủ", "Ủy ban nhân dân Phường Điện Biên Phủ")]
    [InlineData("uy\u0309 ban nhân dân xã an bi\u0300nh", "Uỷ ban nhân dân xã An Bình")]
    [InlineData("", "")]
    [InlineData("  ", "  ")]
    [InlineData("phường", "Phường")]
    public void Of_Name_HasItsCapitals(string name, string expected) => OfficialBodyName.Of(name).ShouldBe(expected);

    [Fact]
    public void Of_OfficialName_Stays()
    {
        foreach (var name in (string[])["Sở Tài chính", "Ban Chỉ đạo", "Hội đồng nhân dân tỉnh Sơn La", "Phòng Văn hóa - Xã hội", "Quận 1"])
        {
            OfficialBodyName.Of(name).ShouldBe(name);
        }
    }
}
