namespace Plan.Sdk.Documents.Presentation;

/// <summary>All styles of paragraphs.</summary>
internal static class PaperStyles
{
    public static PaperStyle NationalName { get; } = new("QuocHieu", "Quốc hiệu", c => c.NationalName);

    public static PaperStyle Motto { get; } = new("TieuNgu", "Tiêu ngữ", c => c.Motto);

    public static PaperStyle Parent { get; } = new("CoQuanChuQuan", "Cơ quan chủ quản", c => c.Parent);

    public static PaperStyle Issuer { get; } = new("CoQuanBanHanh", "Cơ quan ban hành", c => c.Issuer);

    public static PaperStyle Code { get; } = new("SoKyHieu", "Số và ký hiệu", c => c.Code);

    public static PaperStyle PlaceAndDate { get; } = new("DiaDanhNgay", "Địa danh và ngày tháng", c => c.PlaceAndDate);

    public static PaperStyle TypeName { get; } = new("TenLoai", "Tên loại", c => c.TypeName) { SpaceBefore = Gap, KeepNext = true, OutlineLevel = 0 };

    public static PaperStyle Subject { get; } = new("TrichYeu", "Trích yếu", c => c.Subject) { KeepNext = true };

    public static PaperStyle LetterSubject { get; } = new("TrichYeuCongVan", "Trích yếu công văn", c => c.LetterSubject) { SpaceBefore = r => r.Blocks.LetterSubjectGap.Value };

    public static PaperStyle Authority { get; } = new("ThamQuyenBanHanh", "Thẩm quyền ban hành", c => c.Deciding) { SpaceBefore = Gap, KeepNext = true };

    public static PaperStyle Addressee { get; } = new("KinhGui", "Kính gửi", c => c.Addressee) { SpaceBefore = Gap, KeepNext = true };

    public static PaperStyle AddresseeItem { get; } = new("DanhSachKinhGui", "Danh sách kính gửi", c => c.Addressee) { KeepNext = true };

    public static PaperStyle Note { get; } = new("GhiChu", "Ghi chú", c => c.Note) { IsRunningText = true };

    public static PaperStyle Basis { get; } = new("CanCu", "Căn cứ", c => c.Basis) { IsRunningText = true, IsIndented = true };

    public static PaperStyle Enacting { get; } = new("QuyetDinh", "Quyết định", c => c.Deciding) { SpaceBefore = Gap, KeepNext = true };

    public static PaperStyle Body { get; } = new("NoiDung", "Nội dung", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static PaperStyle ArticleTitle { get; } = new("DieuTieuDe", "Tiêu đề điều (Điều 1.)", c => c.Article) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 1 };

    public static PaperStyle Article { get; } = new("Dieu", "Điều (Điều 1.)", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static PaperStyle SectionTitle { get; } = new("Muc", "Mục (I.)", c => c.SectionTitle) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 1 };

    public static PaperStyle ClauseTitle { get; } = new("KhoanTieuDe", "Tiêu đề khoản (1.)", c => c.ClauseTitle) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 2 };

    public static PaperStyle Clause { get; } = new("Khoan", "Khoản (1.)", c => c.Clause) { IsRunningText = true, IsIndented = true };

    public static PaperStyle PointTitle { get; } = new("DiemTieuDe", "Tiêu đề điểm (a)", c => c.Point) { IsRunningText = true, IsIndented = true, KeepNext = true, OutlineLevel = 3 };

    public static PaperStyle Point { get; } = new("Diem", "Điểm (a)", c => c.Point) { IsRunningText = true, IsIndented = true };

    public static PaperStyle Dash { get; } = new("GachDauDong", "Gạch đầu dòng (-)", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static PaperStyle Plus { get; } = new("DauCong", "Dấu cộng (+)", c => c.Body) { IsRunningText = true, IsIndented = true };

    public static PaperStyle Headline { get; } = new("TieuDeBai", "Tiêu đề bài", c => c.Subject) { KeepNext = true, OutlineLevel = 0, SpaceAfter = Gap };

    public static PaperStyle Byline { get; } = new("NguonBai", "Nguồn bài", c => c.SignerName) { SpaceBefore = Gap };

    public static PaperStyle Signatory { get; } = new("QuyenHanChucVu", "Quyền hạn và chức vụ", c => c.Signatory) { KeepNext = true };

    public static PaperStyle SignerName { get; } = new("HoTen", "Họ và tên", c => c.SignerName) { SpaceBefore = r => r.Blocks.SigningSpace.Value };

    public static PaperStyle RecipientsLabel { get; } = new("NoiNhan", "Nơi nhận", c => c.RecipientsLabel) { KeepNext = true };

    public static PaperStyle Recipient { get; } = new("DanhSachNoiNhan", "Danh sách nơi nhận", c => c.Recipient) { KeepNext = true };

    public static PaperStyle AnnexLabel { get; } = new("PhuLuc", "Phụ lục", c => c.AnnexLabel) { KeepNext = true, OutlineLevel = 0 };

    public static PaperStyle AnnexTitle { get; } = new("TenPhuLuc", "Tên phụ lục", c => c.AnnexTitle) { KeepNext = true };

    public static PaperStyle AnnexReference { get; } = new("KemTheo", "Kèm theo", c => c.AnnexReference) { KeepNext = true, SpaceAfter = Gap };

    public static PaperStyle TableHead { get; } = new("DauBang", "Đầu bảng", c => c.TableHead) { KeepNext = true };

    public static PaperStyle TableCell { get; } = new("OBang", "Ô bảng", c => c.TableCell);

    public static PaperStyle Chart { get; } = new("BieuDo", "Biểu đồ", c => c.ChartTitle) { SpaceBefore = r => r.Text.ParagraphGap.Value };

    public static PaperStyle PageNumber { get; } = new("SoTrang", "Số trang", c => c.PageNumber);

    /// <summary>All of them, in the order of a style sheet.</summary>
    public static PaperStyle[] All { get; } =
    [
        NationalName, Motto, Parent, Issuer, Code, PlaceAndDate, TypeName, Subject, LetterSubject, Authority, Addressee, AddresseeItem, Note, Basis, Enacting, Body, ArticleTitle, Article, SectionTitle, ClauseTitle, Clause, PointTitle,
        Point, Dash, Plus, Headline, Byline, Signatory, SignerName, RecipientsLabel, Recipient, AnnexLabel, AnnexTitle, AnnexReference, TableHead,
        TableCell, Chart, PageNumber,
    ];

    private static decimal Gap(PresentationRules rules) => rules.Blocks.Gap.Value;

    /// <summary>The style of a paragraph.</summary>
    public static PaperStyle Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Basis => Basis,
        ParagraphStyle.Enacting => Enacting,
        ParagraphStyle.Note => Note,
        ParagraphStyle.Headline => Headline,
        ParagraphStyle.Byline => Byline,
        _ => Body,
    };

    /// <summary>The style of a numbered paragraph.</summary>
    public static PaperStyle Of(Numbered block) => block.Level switch
    {
        NumberLevel.Article => block.IsTitle ? ArticleTitle : Article,
        NumberLevel.Section => block.IsTitle ? SectionTitle : Clause,
        NumberLevel.Clause => block.IsTitle ? ClauseTitle : Clause,
        NumberLevel.Point => block.IsTitle ? PointTitle : Point,
        NumberLevel.Dash => Dash,
        _ => Plus,
    };
}
