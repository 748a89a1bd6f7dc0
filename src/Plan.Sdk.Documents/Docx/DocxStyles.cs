using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>The styles of the file.</summary>
internal static class DocxStyles
{
    public static DocxStyle NationalName { get; } = new("QuocHieu", "Quốc hiệu", c => c.NationalName);

    public static DocxStyle Motto { get; } = new("TieuNgu", "Tiêu ngữ", c => c.Motto);

    public static DocxStyle Parent { get; } = new("CoQuanChuQuan", "Cơ quan chủ quản", c => c.Parent);

    public static DocxStyle Issuer { get; } = new("CoQuanBanHanh", "Cơ quan ban hành", c => c.Issuer);

    public static DocxStyle Code { get; } = new("SoKyHieu", "Số và ký hiệu", c => c.Code);

    public static DocxStyle PlaceAndDate { get; } = new("DiaDanhNgay", "Địa danh và ngày tháng", c => c.PlaceAndDate);

    public static DocxStyle TypeName { get; } = new("TenLoai", "Tên loại", c => c.TypeName) { SpaceBefore = Gap, KeepNext = true, OutlineLevel = 0 };

    public static DocxStyle Subject { get; } = new("TrichYeu", "Trích yếu", c => c.Subject) { KeepNext = true };

    public static DocxStyle Note { get; } = new("GhiChu", "Ghi chú", c => c.Note) { IsRunningText = true };

    public static DocxStyle Basis { get; } = new("CanCu", "Căn cứ", c => c.Basis) { IsRunningText = true, IsIndented = true };

    public static DocxStyle Body { get; } = new("NoiDung", "Nội dung", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static DocxStyle SectionTitle { get; } = new("Muc", "Mục (I.)", c => c.SectionTitle) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 1 };

    public static DocxStyle ClauseTitle { get; } = new("KhoanTieuDe", "Tiêu đề khoản (1.)", c => c.ClauseTitle) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 2 };

    public static DocxStyle Clause { get; } = new("Khoan", "Khoản (1.)", c => c.Clause) { IsRunningText = true, IsIndented = true };

    public static DocxStyle PointTitle { get; } = new("DiemTieuDe", "Tiêu đề điểm (a)", c => c.Point) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 3 };

    public static DocxStyle Point { get; } = new("Diem", "Điểm (a)", c => c.Point) { IsRunningText = true, IsIndented = true };

    public static DocxStyle Dash { get; } = new("GachDauDong", "Gạch đầu dòng (-)", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static DocxStyle Plus { get; } = new("DauCong", "Dấu cộng (+)", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static DocxStyle Headline { get; } = new("TieuDeBai", "Tiêu đề bài", c => c.Subject) { KeepNext = true, OutlineLevel = 0, SpaceAfter = Gap };

    public static DocxStyle Byline { get; } = new("NguonBai", "Nguồn bài", c => c.SignerName) { SpaceBefore = Gap };

    public static DocxStyle Signatory { get; } = new("QuyenHanChucVu", "Quyền hạn và chức vụ", c => c.Signatory) { KeepNext = true };

    public static DocxStyle SignerName { get; } = new("HoTen", "Họ và tên", c => c.SignerName) { SpaceBefore = r => r.Blocks.SigningSpace.Value };

    public static DocxStyle RecipientsLabel { get; } = new("NoiNhan", "Nơi nhận", c => c.RecipientsLabel) { KeepNext = true };

    public static DocxStyle Recipient { get; } = new("DanhSachNoiNhan", "Danh sách nơi nhận", c => c.Recipient) { KeepNext = true };

    public static DocxStyle AnnexLabel { get; } = new("PhuLuc", "Phụ lục", c => c.AnnexLabel) { KeepNext = true, OutlineLevel = 0 };

    public static DocxStyle AnnexTitle { get; } = new("TenPhuLuc", "Tên phụ lục", c => c.AnnexTitle) { KeepNext = true };

    public static DocxStyle AnnexReference { get; } = new("KemTheo", "Kèm theo", c => c.AnnexReference) { KeepNext = true, SpaceAfter = Gap };

    public static DocxStyle TableHead { get; } = new("DauBang", "Đầu bảng", c => c.TableHead) { KeepNext = true };

    public static DocxStyle TableCell { get; } = new("OBang", "Ô bảng", c => c.TableCell);

    public static DocxStyle PageNumber { get; } = new("SoTrang", "Số trang", c => c.PageNumber);

    /// <summary>All of them, in the order of the file.</summary>
    public static DocxStyle[] All { get; } =
    [
        NationalName, Motto, Parent, Issuer, Code, PlaceAndDate, TypeName, Subject, Note, Basis, Body, SectionTitle, ClauseTitle, Clause, PointTitle,
        Point, Dash, Plus, Headline, Byline, Signatory, SignerName, RecipientsLabel, Recipient, AnnexLabel, AnnexTitle, AnnexReference, TableHead,
        TableCell, PageNumber,
    ];

    private static decimal Gap(PresentationRules rules) => rules.Blocks.Gap.Value;

    /// <summary>The style of a paragraph.</summary>
    public static DocxStyle Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Basis => Basis,
        ParagraphStyle.Note => Note,
        ParagraphStyle.Headline => Headline,
        ParagraphStyle.Byline => Byline,
        _ => Body,
    };

    /// <summary>The style of a numbered paragraph.</summary>
    public static DocxStyle Of(Numbered block) => block.Level switch
    {
        NumberLevel.Section => SectionTitle,
        NumberLevel.Clause => block.IsTitle ? ClauseTitle : Clause,
        NumberLevel.Point => block.IsTitle ? PointTitle : Point,
        NumberLevel.Dash => Dash,
        _ => Plus,
    };
}
