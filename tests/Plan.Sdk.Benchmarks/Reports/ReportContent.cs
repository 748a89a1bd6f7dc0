using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan.Sdk.Benchmarks.Reports;

/// <summary>
/// What the compared report says: 40 labelled fields and a table of 8 columns, the same for every library. Made up, but of
/// the words and lengths of a ward's yearly report. Deterministic.
/// </summary>
internal sealed class ReportContent
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Groups = ["Khu phố Giáp Thượng", "Khu phố Giáp Trung", "Khu phố Cổ Bưu", "Khu phố Bồn Trì", "Khu phố Bồn Phổ", "Khu phố Thanh Chữ", "Khu phố Long Khê", "Khu phố Triều Sơn"];

    private static readonly string[] Work =
    [
        "Khám sức khỏe định kỳ và tẩy giun cho trẻ em dưới 6 tuổi",
        "Cân đo, theo dõi biểu đồ tăng trưởng hằng tháng",
        "Tư vấn dinh dưỡng cho bà mẹ mang thai và nuôi con nhỏ",
        "Tập huấn kỹ năng chăm sóc, nuôi dưỡng cho cha mẹ",
        "Rà soát trẻ em có hoàn cảnh đặc biệt",
        "Truyền thông phòng, chống đuối nước và tai nạn thương tích",
        "Vận động trẻ em 5 tuổi ra lớp mẫu giáo",
    ];

    private static readonly string[] Remarks = ["Đạt kế hoạch", "Vượt kế hoạch", "Đang triển khai", "Cần bổ sung kinh phí", "-"];

    private ReportContent(string[][] rows) => Rows = rows;

    /// <summary>The title.</summary>
    public static string Title => "Kết quả thực hiện Kế hoạch chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng năm 2025";

    /// <summary>The labels and values in order: exactly 40.</summary>
    public static IReadOnlyList<(string Label, string Value)> Fields { get; } =
    [
        ("Đơn vị báo cáo", "Trạm y tế phường Hương An"),
        ("Người lập báo cáo", "(Họ và tên)"),
        ("Chức vụ", "Phó Trưởng trạm"),
        ("Kỳ báo cáo", "năm 2025"),
        ("Ngày chốt số liệu", "ngày 25 tháng 11 năm 2025"),
        ("Nơi nhận báo cáo", "Ủy ban nhân dân phường (qua Phòng Văn hóa - Xã hội)"),
        ("Dân số toàn phường", "12.486 người"),
        ("Số hộ gia đình", "3.217 hộ"),
        ("Số tổ dân phố", "8"),
        ("Số trẻ em dưới 16 tuổi", "3.054 em"),
        ("Số trẻ em đến 8 tuổi", "1.412 em"),
        ("Trong đó trẻ em gái", "688 em"),
        ("Số trẻ em có hoàn cảnh đặc biệt", "37 em"),
        ("Số trẻ em khuyết tật", "12 em"),
        ("Số trẻ em thuộc hộ nghèo, hộ cận nghèo", "95 em"),
        ("Tỷ lệ trẻ em đến 8 tuổi được tiếp cận dịch vụ", "93,5%"),
        ("Chỉ tiêu kế hoạch", "ít nhất 90%"),
        ("Tỷ lệ cán bộ được cung cấp kiến thức, kỹ năng", "91,2%"),
        ("Tỷ lệ cha mẹ, người chăm sóc được tư vấn", "88,7%"),
        ("Tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi", "5,8%"),
        ("Tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi", "9,1%"),
        ("Tỷ lệ tiêm chủng đầy đủ ở trẻ em dưới 1 tuổi", "98,4%"),
        ("Tỷ lệ huy động trẻ em mẫu giáo ra lớp", "96,0%"),
        ("Tỷ lệ trẻ em 5 tuổi hoàn thành chương trình mẫu giáo", "100%"),
        ("Số buổi truyền thông", "24 buổi"),
        ("Số lượt người tham dự", "1.968 lượt"),
        ("Số lớp tập huấn", "6 lớp"),
        ("Số cán bộ, cộng tác viên được tập huấn", "52 người"),
        ("Số tờ rơi, tài liệu đã cấp phát", "4.500 tờ"),
        ("Số điểm vui chơi an toàn cho trẻ em", "5 điểm"),
        ("Kinh phí được giao", "120.000.000 đồng"),
        ("Kinh phí đã sử dụng", "112.350.000 đồng"),
        ("Kinh phí vận động từ tổ chức, cá nhân", "38.500.000 đồng"),
        ("Kết quả nổi bật", "Duy trì mạng lưới kết nối, chuyển tuyến dịch vụ hỗ trợ chăm sóc phát triển toàn diện trẻ em giữa trạm y tế, các trường Mầm non, Tiểu học và các tổ dân phố; 8/8 tổ dân phố có cộng tác viên hoạt động thường xuyên."),
        ("Hạn chế", "Một bộ phận cha mẹ đi làm ăn xa, việc chăm sóc trẻ em giao cho ông bà; số liệu của một số tổ dân phố gửi chậm so với quy định."),
        ("Nguyên nhân", "Cộng tác viên kiêm nhiệm nhiều việc; kinh phí hỗ trợ còn thấp."),
        ("Kiến nghị", "Đề nghị Ủy ban nhân dân phường bố trí kinh phí tập huấn từ đầu năm và thống nhất một biểu mẫu thu thập số liệu."),
        ("Nhiệm vụ trọng tâm năm sau", "Tiếp tục tư vấn, hướng dẫn việc chăm sóc trẻ em trong 1.000 ngày đầu đời và phụ nữ mang thai; hỗ trợ giáo dục sớm, chăm sóc nuôi dưỡng trong môi trường an toàn, lành mạnh."),
        ("Số văn bản chỉ đạo đã ban hành", "11 văn bản"),
        ("Đánh giá chung", "Hoàn thành tốt nhiệm vụ"),
    ];

    /// <summary>The heads of the table's columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["STT", "Tổ dân phố", "Nội dung công việc", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Ghi chú"];

    /// <summary>The rows, 8 texts each.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The content with a number of rows.</summary>
    public static ReportContent Of(int rows) => new([.. Enumerable.Range(0, rows).Select(Row)]);

    /// <summary>The content as the other libraries read it.</summary>
    public string ToJson() => new JsonObject
    {
        ["title"] = Title,
        ["labels"] = new JsonArray([.. Fields.Select((f, i) => new JsonObject { ["key"] = Key('f', i), ["label"] = f.Label })]),
        ["fields"] = new JsonObject(Fields.Select((f, i) => KeyValuePair.Create(Key('f', i), (JsonNode?)f.Value))),
        ["columns"] = new JsonArray([.. Columns]),
        ["columnKeys"] = new JsonArray([.. Columns.Select((_, i) => (JsonNode)Key('c', i))]),
        ["rows"] = new JsonArray([.. Rows.Select(r => new JsonObject(r.Select((c, i) => KeyValuePair.Create(Key('c', i), (JsonNode?)c))))]),
    }.ToJsonString(Json);

    private static string[] Row(int i)
    {
        var planned = 20 + ((i * 37) % 181);
        var done = planned - 9 + ((i * 53) % 19);
        return
        [
            (i + 1).ToString(CultureInfo.InvariantCulture),
            Groups[i % Groups.Length],
            Work[i % Work.Length],
            i % 3 == 0 ? "lượt" : "trẻ em",
            planned.ToString(CultureInfo.InvariantCulture),
            done.ToString(CultureInfo.InvariantCulture),
            (100m * done / planned).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','),
            Remarks[i % Remarks.Length],
        ];
    }

    private static string Key(char kind, int i) => string.Create(CultureInfo.InvariantCulture, $"{kind}{i + 1:00}");
}
