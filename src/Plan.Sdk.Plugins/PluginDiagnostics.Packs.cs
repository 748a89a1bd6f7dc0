using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>The queries of packs: <c>PLAN955x</c> when they are read, <c>PLAN957x</c> when they are asked.</content>
public static partial class PluginDiagnostics
{
    /// <summary>A file of queries that can't be read.</summary>
    public static DiagnosticDescriptor PackQueryUnreadable { get; } = Brokers(9551, "Không đọc được truy vấn", "Query can't be read",
        "Không mở được tệp truy vấn này, hoặc tệp lớn hơn 1 MB; kiểm tra gói rồi cài lại.", "This query can't be opened, or is over 1 MB; look after the pack and install it again.");

    /// <summary>A file among the queries that is none.</summary>
    public static DiagnosticDescriptor PackQueryOfOtherKind { get; } = Brokers(9552, "Không phải truy vấn", "No query",
        "Tệp trong queries/ phải có kind: DatabaseQuery hoặc kind: WebQuery.", "A file of queries/ has kind: DatabaseQuery or kind: WebQuery.");

    /// <summary>A setting that the query needs.</summary>
    public static DiagnosticDescriptor PackSettingMissing { get; } = Brokers(9553, "Thiếu thiết lập của gói", "Setting missing",
        "Truy vấn cần thiết lập “{0}” của gói; ghi nó vào settings của gói trong plugins.yaml.", "The query needs the pack's setting \"{0}\"; write it in the pack's settings in plugins.yaml.");

    /// <summary>A name in braces that means nothing.</summary>
    public static DiagnosticDescriptor PackSlotUnknown { get; } = Brokers(9554, "Tên trong ngoặc nhọn không có", "Unknown name in braces",
        "Địa chỉ có “{0}” trong ngoặc nhọn nhưng không có giá trị đó; các tên dùng được: {1}.", "The address has \"{0}\" in braces, which has no value; there are: {1}.");

    /// <summary>Two ways of paging.</summary>
    public static DiagnosticDescriptor PackPagedTwice { get; } = Brokers(9555, "Hai cách chia trang", "Paged in two ways",
        "Chỉ chọn một cách chia trang: {{page}}, {{skip}}, hoặc next.", "Choose one way of paging: {{page}}, {{skip}}, or next.");

    /// <summary>No JSON Pointer.</summary>
    public static DiagnosticDescriptor PackPointerUnclear { get; } = Brokers(9556, "JSON Pointer viết sai", "No JSON Pointer",
        "“{0}” không phải JSON Pointer; viết như /data/rows, với ~0 thay cho ~ và ~1 thay cho / trong tên khóa.", "\"{0}\" is no JSON Pointer; write it as /data/rows, with ~0 for ~ and ~1 for / within a key.");

    /// <summary>A column twice.</summary>
    public static DiagnosticDescriptor PackColumnTwice { get; } = Brokers(9557, "Cột trùng tên", "Column twice",
        "Cột “{0}” đã có; đặt tên khác.", "There is a column \"{0}\" already; give another name.");

    /// <summary>A header without a value.</summary>
    public static DiagnosticDescriptor PackHeaderEmpty { get; } = Brokers(9558, "Header không có giá trị", "Header without a value",
        "Header “{0}” cần value, secret, hoặc cả hai.", "The header \"{0}\" needs value, secret, or both.");

    /// <summary>A query that does something else than read.</summary>
    public static DiagnosticDescriptor PackSqlNotReading { get; } = Brokers(9559, "Truy vấn không chỉ đọc", "Query does not only read",
        "sql phải là một câu lệnh chỉ đọc, bắt đầu bằng SELECT hoặc WITH; ở đây bắt đầu bằng “{0}”.", "sql has to be one statement that only reads and begins with SELECT or WITH; here it begins with \"{0}\".");

    /// <summary>The pack has no such query.</summary>
    public static DiagnosticDescriptor PackQueryUnknown { get; } = Brokers(9571, "Không có truy vấn này", "No such query",
        "gói không có truy vấn tên đó; các truy vấn có: {0}", "the pack has no query of that name; there are: {0}");

    /// <summary>A page that the query has not told of.</summary>
    public static DiagnosticDescriptor PackPageUnknown { get; } = Brokers(9572, "Không có trang này", "No such page",
        "truy vấn không có trang được hỏi; hỏi lại từ trang đầu", "the query has no such page; ask from the first one again");

    /// <summary>A column is not in the answer.</summary>
    public static DiagnosticDescriptor PackColumnMissing { get; } = Brokers(9573, "Thiếu cột trong kết quả", "Column missing",
        "kết quả không có cột “{0}”; các cột có: {1}", "the result has no column \"{0}\"; there are: {1}");

    /// <summary>A cell is not what the column says.</summary>
    public static DiagnosticDescriptor PackCellOfOtherKind { get; } = Brokers(9574, "Ô khác kiểu của cột", "Cell not of its column's kind",
        "cột “{0}” ở dòng {1} không phải {2}; sửa dữ liệu, hoặc type của cột trong tệp truy vấn", "the column \"{0}\" in row {1} is not {2}; mend the data, or the column's type in the query's file");

    /// <summary>A cell that holds no value.</summary>
    public static DiagnosticDescriptor PackCellUnusable { get; } = Brokers(9575, "Ô không dùng được", "Cell that can't be used",
        "cột “{0}” ở dòng {1} không phải một giá trị (nhóm, danh sách, quá dài hoặc quá lớn); trỏ vào giá trị bên trong", "the column \"{0}\" in row {1} is no single value (a group, a list, too long or too large); point at the value within");

    /// <summary>The answer is no JSON.</summary>
    public static DiagnosticDescriptor PackAnswerNotJson { get; } = Brokers(9576, "Câu trả lời không phải JSON", "Answer is no JSON",
        "câu trả lời của máy chủ không phải JSON hợp lệ; kiểm tra địa chỉ, hoặc báo người quản trị máy chủ", "the server's answer is no valid JSON; check the address, or tell whoever runs the server");

    /// <summary>The rows are not where the query says.</summary>
    public static DiagnosticDescriptor PackRowsMissing { get; } = Brokers(9577, "Không thấy danh sách dòng", "Rows not found",
        "câu trả lời không có danh sách tại {0}, hoặc có hơn {1} dòng; sửa rows trong tệp truy vấn", "the answer has no list at {0}, or one of more than {1} rows; mend rows in the query's file");

    /// <summary>The server answers otherwise than with rows.</summary>
    public static DiagnosticDescriptor PackAnswerStatus { get; } = Brokers(9578, "Máy chủ từ chối", "Server refuses",
        "máy chủ trả lời mã {0}; 401 và 403 là chưa được phép (kiểm tra bí mật), 404 là sai địa chỉ, 5xx là máy chủ bị lỗi", "the server's status is {0}; 401 and 403 mean not allowed (check the secret), 404 a wrong address, 5xx a fault of the server");

    /// <summary>The next page stands on another server.</summary>
    public static DiagnosticDescriptor PackNextElsewhere { get; } = Brokers(9579, "Trang sau ở máy chủ khác", "Next page elsewhere",
        "trang sau nằm ở máy chủ khác, hoặc địa chỉ của nó viết sai, nên không hỏi; báo người quản trị máy chủ", "the next page stands on another server, or its address is broken, so it is not asked; tell whoever runs the server");

    /// <summary>The address with its values is none.</summary>
    public static DiagnosticDescriptor PackAddressUnclear { get; } = Brokers(9580, "Địa chỉ viết sai", "Address unclear",
        "địa chỉ sau khi điền giá trị không phải địa chỉ đầy đủ; kiểm tra address của truy vấn và thiết lập của gói", "the address with its values is no absolute one; check the query's address and the pack's settings");
}
