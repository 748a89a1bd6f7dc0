namespace Plan.Sdk.Benchmarks.Wards;

/// <summary>The words that generated ward plans are put together from: those of real plans on the care of children.</summary>
internal static class WardTexts
{
    /// <summary>First syllables of the made-up places.</summary>
    public static IReadOnlyList<string> First { get; } =
    [
        "An", "Bình", "Bảo", "Cẩm", "Châu", "Diên", "Đại", "Đông", "Đức", "Gia", "Hà", "Hải", "Hòa", "Hồng", "Hưng", "Hương", "Khánh", "Kim", "Lạc",
        "Liên", "Long", "Lộc", "Mai", "Minh", "Mỹ", "Nam", "Ngọc", "Nhơn", "Ninh", "Phong", "Phú", "Phước", "Quảng", "Quế", "Sơn", "Tam", "Tân",
        "Tây", "Thanh", "Thạnh", "Thái", "Thiện", "Thuận", "Thượng", "Tiên", "Trung", "Trường", "Tuy", "Tường", "Vạn", "Văn", "Vĩnh", "Việt",
        "Xuân", "Yên", "Đình", "Bắc", "Hiệp", "Lương", "Nghĩa",
    ];

    /// <summary>Second syllables of the made-up places.</summary>
    public static IReadOnlyList<string> Second { get; } =
    [
        "Ân", "Bái", "Biên", "Cát", "Chánh", "Chính", "Cường", "Dương", "Đạo", "Điền", "Định", "Đồng", "Giang", "Hậu", "Hội", "Hợp", "Khê", "Kiều",
        "Kỳ", "Lâm", "Lập", "Lệ", "Lĩnh", "Lợi", "Luông", "Lưu", "Mộc", "Nguyên", "Nhất", "Phổ", "Phụng", "Quan", "Quý", "Sa", "Tâm", "Thắng",
        "Thành", "Thiên", "Thịnh", "Thọ", "Thủy", "Tiến", "Toàn", "Trạch", "Trì", "Triều", "Tú", "Tùng", "Vân", "Viên", "Vũ", "Xá", "Ý", "Hoàng",
        "Lãng", "Nhân",
    ];

    /// <summary>Figures: indicator, unit and the words around <c>{figure}</c>.</summary>
    public static IReadOnlyList<(string Id, string Unit, string Text)> Targets { get; } =
    [
        ("tiep-can-dich-vu", "%", "Phấn đấu {figure} trẻ em đến 8 tuổi được tiếp cận các dịch vụ hỗ trợ chăm sóc phát triển toàn diện theo nhu cầu và phù hợp với độ tuổi về chăm sóc sức khỏe, giáo dục, dinh dưỡng, chăm sóc nuôi dưỡng, bảo vệ trẻ em, phúc lợi xã hội."),
        ("kien-thuc-ky-nang", "%", "Phấn đấu {figure} cán bộ làm công tác liên quan đến trẻ em tại cộng đồng, cha mẹ, người chăm sóc trẻ em được cung cấp kiến thức, kỹ năng liên quan để hỗ trợ, chăm sóc phát triển toàn diện trẻ em."),
        ("tiem-chung", "%", "Duy trì {figure} trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin theo quy định."),
        ("ra-lop-mau-giao", "%", "Huy động {figure} trẻ em trong độ tuổi mẫu giáo ra lớp; trẻ em 5 tuổi hoàn thành chương trình giáo dục mầm non."),
        ("khai-sinh", "%", "Bảo đảm {figure} trẻ em dưới 5 tuổi được đăng ký khai sinh đúng hạn."),
        ("diem-vui-choi", "điểm", "Xây dựng và duy trì {figure} vui chơi, giải trí an toàn cho trẻ em."),
    ];

    /// <summary>Tasks: id and words.</summary>
    public static IReadOnlyList<(string Id, string Text)> Tasks { get; } =
    [
        ("truyen-thong", "Truyền thông nâng cao nhận thức về chăm sóc phát triển toàn diện trẻ em trong những năm đầu đời cho các cấp, các ngành, cha mẹ, người chăm sóc trẻ em và cộng đồng bằng các hình thức phù hợp với địa phương."),
        ("nang-cao-nang-luc", "Nâng cao năng lực cho đội ngũ cán bộ liên quan đến công tác trẻ em của các ngành, đoàn thể, các cơ sở cung cấp dịch vụ về các kiến thức, kỹ năng liên quan đến chăm sóc phát triển toàn diện cho trẻ em những năm đầu đời."),
        ("tu-van", "Tư vấn, hướng dẫn, giáo dục cho cha mẹ, người chăm sóc trẻ em các kiến thức, kỹ năng chăm sóc phát triển toàn diện trẻ em đến 8 tuổi. Triển khai thí điểm Chương trình tư vấn, giáo dục làm cha mẹ trên địa bàn."),
        ("tiep-can-dich-vu", "Bảo đảm trẻ em đến 8 tuổi được tiếp cận với các dịch vụ chăm sóc phát triển toàn diện trẻ em phù hợp với nhu cầu phát triển và độ tuổi. Ưu tiên tư vấn, hướng dẫn việc chăm sóc trẻ em trong 1.000 ngày đầu đời và phụ nữ mang thai, hỗ trợ giáo dục sớm, chăm sóc nuôi dưỡng trong môi trường an toàn, lành mạnh, bảo đảm phúc lợi xã hội và bảo vệ khỏi xâm hại, bạo lực."),
        ("mang-luoi", "Phối hợp mạng lưới kết nối, chuyển tuyến dịch vụ hỗ trợ chăm sóc phát triển toàn diện trẻ em những năm đầu đời tại gia đình và cộng đồng."),
        ("theo-doi", "Theo dõi, giám sát, đánh giá tình hình triển khai thực hiện, chất lượng các dịch vụ chăm sóc phát triển toàn diện trẻ em và môi trường hỗ trợ việc tiếp cận các dịch vụ cho trẻ em."),
        ("huy-dong", "Tăng cường huy động nguồn lực từ các tổ chức, cá nhân trong nước và ngoài nước nhằm thực hiện hiệu quả công tác chăm sóc phát triển toàn diện trẻ em những năm đầu đời."),
        ("phong-chong-tai-nan", "Tổ chức các lớp dạy bơi, kỹ năng an toàn trong môi trường nước; rà soát, cắm biển cảnh báo tại các khu vực nguy hiểm; phòng, chống tai nạn thương tích trẻ em."),
        ("diem-vui-choi", "Khảo sát, bố trí quỹ đất, sửa chữa thiết bị tại các điểm vui chơi, giải trí dành cho trẻ em ở khu dân cư."),
    ];

    /// <summary>Duties of the units, in the order of <see cref="WardUnits"/>.</summary>
    public static IReadOnlyList<string> Duties { get; } =
    [
        "đôn đốc việc thực hiện Kế hoạch; tổng hợp, tham mưu Ủy ban nhân dân chỉ đạo giải quyết khó khăn, vướng mắc của các đơn vị.",
        "tham mưu, phối hợp với các cơ quan, ban ngành, đoàn thể tổ chức triển khai Kế hoạch; lồng ghép dịch vụ chăm sóc phát triển toàn diện trẻ em; hỗ trợ trẻ em tiếp cận các dịch vụ về chăm sóc nuôi dưỡng, bảo vệ, chăm sóc trẻ em và phúc lợi xã hội.",
        "căn cứ khả năng cân đối ngân sách của địa phương và tiến độ thực hiện Kế hoạch, bố trí kinh phí trong dự toán ngân sách hằng năm theo quy định của Luật Ngân sách nhà nước; hướng dẫn, kiểm tra việc sử dụng kinh phí đúng mục đích.",
        "tiếp nhận, giải quyết kịp thời thủ tục đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi.",
        "triển khai cung cấp các dịch vụ chăm sóc sức khỏe và dinh dưỡng bảo đảm sự phát triển toàn diện trẻ em; hướng dẫn chăm sóc sức khỏe trẻ em; triển khai thí điểm các mô hình theo chức năng của ngành.",
        "nắm tình hình, phòng ngừa, phát hiện và xử lý kịp thời các hành vi xâm hại, bạo lực trẻ em trên địa bàn.",
        "triển khai hỗ trợ giáo dục phù hợp cho trẻ em đến 8 tuổi; hỗ trợ giáo dục sớm và giáo dục kỹ năng cho trẻ em trước tuổi đi học và học sinh tiểu học; hướng dẫn giáo dục phù hợp tại cộng đồng.",
        "trong phạm vi chức năng, nhiệm vụ của mình phối hợp tham gia thực hiện Kế hoạch; giám sát việc thực hiện tại các khu dân cư; vận động các tổ chức, cá nhân tài trợ.",
        "căn cứ vào Kế hoạch này và tình hình thực tế chủ động triển khai thực hiện, bảo đảm các mục tiêu và nhiệm vụ của Kế hoạch.",
    ];

    /// <summary>Lines of a unit's further duties.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "Tổ chức các hoạt động truyền thông, nâng cao năng lực về chăm sóc phát triển toàn diện trẻ em; kết nối, lồng ghép dịch vụ chăm sóc phát triển toàn diện trẻ em.",
        "Triển khai thí điểm các mô hình kết nối dịch vụ chuyển tuyến chăm sóc phát triển toàn diện trẻ em; hướng dẫn thực hiện Chương trình tư vấn, giáo dục làm cha mẹ.",
        "Theo dõi, giám sát, đánh giá tình hình thực hiện Kế hoạch; định kỳ tổ chức sơ kết, tổng kết, báo cáo Ủy ban nhân dân.",
        "Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt và trẻ em có nguy cơ rơi vào hoàn cảnh đặc biệt, cập nhật hằng quý.",
    ];

    /// <summary>What stands for the name of the one who signs: no people are invented.</summary>
    public const string Signer = "(Họ và tên)";
}
