using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>A công văn that urges units on, to three of them and to one; made up.</summary>
internal static class Letter
{
    public static OfficialDocument ToThree { get; } = Make(
        "Các trường mầm non, trường tiểu học trên địa bàn phường", "Trạm Y tế phường", "Các tổ dân phố số 1, 2, 3, 4, 5, 6 và Ban Công tác Mặt trận ở khu dân cư;");

    public static OfficialDocument ToOne { get; } = Make("Trạm Y tế phường Bình Minh");

    private static OfficialDocument Make(params string[] addressees)
    {
        var b = new TreeBuilder();
        return new()
        {
            Title = "Công văn đôn đốc",
            FileName = "05-UBND-VHXH-2026",
            ReferenceDate = new(2026, 11, 20),
            Presentation = new(),
            Header = new()
            {
                Issuer = [b.Line("Ủy ban nhân dân", "document.issuer"), b.Line("phường Bình Minh", "document.issuer")],
                Code = b.Line("05/UBND-VHXH", "document.number"),
                PlaceAndDate = b.Line("Bình Minh, ngày 20 tháng 11 năm 2026", "document.date"),
                Subject = b.Line("Về việc đôn đốc báo cáo kết quả chăm sóc vì sự phát triển toàn diện trẻ em năm 2026", "document.subject"),
            },
            Addressees = addressees.Select((a, i) => b.Line(a, $"document.addressees[{i}].text")).ToValueList(),
            Body = b
                .Text("Thực hiện chế độ báo cáo của Kế hoạch số 12/KH-UBND, đến hết ngày 19 tháng 11 năm 2026 Ủy ban nhân dân phường chưa nhận được báo cáo của quý đơn vị.")
                .Text("Đề nghị quý đơn vị gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 30/11/2026.").Blocks,
            Signature = new([b.Line("KT. CHỦ TỊCH", "document.signature"), b.Line("PHÓ CHỦ TỊCH", "document.signature")], b.Line("(Họ và tên)", "document.signature.name")),
            Recipients = [b.Line("Như trên", "document.addressees"), b.Line("Chủ tịch, các Phó Chủ tịch UBND phường", "document.recipients[0].text"), b.Line("Lưu: VT, VHXH", "document.archive")],
            Provenance = Samples.Provenance.Of("cong-van"),
        };
    }
}
