using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>A made-up plan of a made-up ward in 2026: twelve points, a wide table, two annexes, recipients, a deputy who signs.</summary>
internal static class Phuong2026
{
    public static OfficialDocument Document { get; } = Make();

    private static OfficialDocument Make()
    {
        var b = new TreeBuilder();
        return new()
        {
            Title = "Kế hoạch 05/KH-UBND",
            FileName = "05-KH-UBND-2026",
            ReferenceDate = new(2026, 3, 5),
            Presentation = new PresentationSettings(),
            Header = new()
            {
                Issuer = [b.Line("Ủy ban nhân dân", "document.issuer"), b.Line("phường Bình Minh", "document.issuer")],
                Code = b.Line("05/KH-UBND", "document.number"),
                PlaceAndDate = b.Line("Bình Minh, ngày 05 tháng 3 năm 2026", "document.date"),
                TypeName = b.Line("Kế hoạch", "document.type"),
                Subject = b.Line("Chăm sóc vì sự phát triển toàn diện trẻ em trên địa bàn phường năm 2026", "document.subject"),
            },
            Body = Body(b),
            Signature = new(
                [b.Line("TM. ỦY BAN NHÂN DÂN"), b.Line("KT. CHỦ TỊCH"), b.Line("PHÓ CHỦ TỊCH", "document.signature.position")],
                b.Line("(Họ và tên)", "document.signature.name")),
            Recipients =
            [
                b.Line("Ủy ban nhân dân thành phố", "document.recipients[0]"), b.Line("Thường trực Đảng ủy, HĐND phường", "document.recipients[1]"),
                b.Line("Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội", "document.recipients[2]"),
                b.Line("Lưu: VT, VHXH", "document.archive"),
            ],
            Annexes =
            [
                new(b.Line("Phân công nhiệm vụ", "annexes[0].title"), new TreeBuilder().Text("Bảng dưới đây nêu việc của từng đơn vị.").Add(WorkTable(12)).Blocks),
                new(b.Line("Biểu số liệu theo dõi", "annexes[1].title"), new TreeBuilder().Add(WideTable(18)).Blocks, IsLandscape: true),
            ],
            Provenance = Provenance.Of("phuong-2026"),
        };
    }

    private static ValueList<Block> Body(TreeBuilder b) => b
        .Text("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", ParagraphStyle.Basis)
        .Text("Căn cứ Quyết định số 1437/QĐ-TTg ngày 29 tháng 10 năm 2018 của Thủ tướng Chính phủ phê duyệt Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng giai đoạn 2018 - 2025", ParagraphStyle.Basis)
        .Text("Ủy ban nhân dân phường ban hành Kế hoạch chăm sóc vì sự phát triển toàn diện trẻ em trên địa bàn phường năm 2026 như sau:")
        .Item(NumberLevel.Section, 1, 2, "Mục tiêu", isTitle: true)
        .Item(NumberLevel.Clause, 1, 2, "Mục tiêu chung", isTitle: true)
        .Text("Bảo đảm cho trẻ em đến 8 tuổi trên địa bàn phường được phát triển toàn diện về thể chất, trí tuệ, tinh thần.")
        .Item(NumberLevel.Clause, 2, 2, "Mục tiêu cụ thể", isTitle: true)
        .Numbered(
            NumberLevel.Point, false, "95% trẻ em đến 8 tuổi được khám sức khỏe định kỳ.", "100% trẻ em được cấp thẻ bảo hiểm y tế.", "90% cha mẹ được tư vấn.",
            "Duy trì 4 nhóm trẻ cộng đồng.", "Thăm hộ gia đình mỗi quý một lần.", "Không có trẻ em bị xâm hại mà không được hỗ trợ.", "1.234 lượt trẻ em tham gia sinh hoạt hè.",
            "Mỗi tổ dân phố có một điểm vui chơi.", "Mỗi trường có một phòng tư vấn.", "Mỗi quý có một buổi truyền thông.", "Mỗi năm có một hội nghị sơ kết.", "Giảm còn dưới 5,5% trẻ em suy dinh dưỡng thể thấp còi.")
        .Item(NumberLevel.Section, 2, 2, "Nhiệm vụ và tổ chức thực hiện", isTitle: true)
        .Item(NumberLevel.Clause, 1, 2, "Phòng Văn hóa - Xã hội chủ trì, phối hợp với Trạm Y tế phường thực hiện:")
        .Numbered(NumberLevel.Point, false, "Tổ chức truyền thông;", "Lập danh sách trẻ em cần hỗ trợ, gồm:")
        .Numbered(NumberLevel.Dash, false, "Trẻ em có hoàn cảnh đặc biệt:")
        .Numbered(NumberLevel.Plus, false, "Trẻ em mồ côi;", "Trẻ em khuyết tật.")
        .Item(NumberLevel.Dash, 2, 2, "Trẻ em hộ nghèo, hộ cận nghèo.")
        .Item(NumberLevel.Clause, 2, 2, "Các trường mầm non, tiểu học thực hiện các chỉ tiêu trong biểu sau:")
        .Add(new Landscape([WideTable(6)]))
        .Text("Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân phường (qua Phòng Văn hóa - Xã hội) để xem xét, giải quyết.")
        .Blocks;

    private static Table WorkTable(int rows) => Make(
        ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"],
        [new(ColumnAlignment.Center), new(ColumnAlignment.Left, 5), new(ColumnAlignment.Left, 3), new(ColumnAlignment.Center, 2)],
        rows,
        i => [$"{i + 1}", "Tổ chức hoạt động truyền thông, nâng cao nhận thức của cha mẹ, người chăm sóc trẻ em", "Phòng Văn hóa - Xã hội", "Trước ngày 30/11"]);

    private static Table WideTable(int rows) => Make(
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ % so với kế hoạch", "So cùng kỳ", "Ghi chú"],
        [
            new(ColumnAlignment.Center), new(ColumnAlignment.Left, 6), new(ColumnAlignment.Center, 2), new(ColumnAlignment.Right, 2), new(ColumnAlignment.Right, 2),
            new(ColumnAlignment.Right, 2), new(ColumnAlignment.Right, 2), new(ColumnAlignment.Left, 3),
        ],
        rows,
        i => [$"{i + 1}", "Tỷ lệ trẻ em đến 8 tuổi được khám sức khỏe định kỳ", "%", "95", "96,5", "101,58", "102,1", ""]);

    private static Table Make(string[] head, ValueList<TableColumn> columns, int rows, Func<int, string[]> cells) => new(
        columns,
        new(head.Select(h => TextLine.Of(h)).ToValueList()),
        Enumerable.Range(0, rows).Select(i => new TableRow(cells(i).Select((c, n) =>
            TextLine.Of(c, Origins.Origin.Of(Origins.ModelPath.Root.Field("rows").Item(i).Item(n)))).ToValueList())).ToValueList());
}
