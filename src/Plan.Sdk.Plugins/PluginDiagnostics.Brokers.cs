using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins;

/// <content>Brokers, secrets and the queries of packs: <c>PLAN95xx</c>. Those of brokers stand inside other sentences, so that they begin small and end without a full stop.</content>
public static partial class PluginDiagnostics
{
    /// <summary>The plugin may not ask the database.</summary>
    public static DiagnosticDescriptor ConnectionNotGranted { get; } = Brokers(9501, "Kết nối chưa được cấp", "Connection not granted",
        "kết nối “{0}” chưa được cấp cho phần mở rộng “{1}”; trong plugins.yaml, mục connections, ghi kết nối này với plugins: [{1}]", "the connection \"{0}\" is not granted to the plugin \"{1}\"; in plugins.yaml, below connections, write it with plugins: [{1}]");

    /// <summary>The database can't be reached.</summary>
    public static DiagnosticDescriptor ConnectionDown { get; } = Brokers(9502, "Không liên lạc được cơ sở dữ liệu", "Database can't be reached",
        "kết nối “{0}” không liên lạc được cơ sở dữ liệu: {1}; kiểm tra máy chủ hoặc tệp dữ liệu rồi chạy lại", "the connection \"{0}\" can't reach its database: {1}; look after the server or the file, then try again");

    /// <summary>A query passed its deadline.</summary>
    public static DiagnosticDescriptor QueryTooSlow { get; } = Brokers(9503, "Truy vấn quá lâu", "Query too slow",
        "truy vấn trên kết nối “{0}” chưa xong sau {1} giây nên đã bị ngắt; thu hẹp truy vấn hoặc thêm chỉ mục", "the query of the connection \"{0}\" was not done after {1} seconds and was interrupted; narrow it or add an index");

    /// <summary>A query does something else than read.</summary>
    public static DiagnosticDescriptor QueryNotReading { get; } = Brokers(9504, "Truy vấn không chỉ đọc", "Query does not only read",
        "truy vấn trên kết nối “{0}” phải là đúng một câu lệnh chỉ đọc (SELECT hoặc WITH … SELECT), không có câu lệnh thứ hai", "the query of the connection \"{0}\" has to be one statement that only reads (SELECT, or WITH … SELECT), without a second one");

    /// <summary>The database does not take the query.</summary>
    public static DiagnosticDescriptor QueryRefused { get; } = Brokers(9505, "Truy vấn bị từ chối", "Query refused",
        "cơ sở dữ liệu của kết nối “{0}” không chạy được truy vấn: {1}", "the database of the connection \"{0}\" can't run the query: {1}");

    /// <summary>A query gives too many rows.</summary>
    public static DiagnosticDescriptor QueryTooManyRows { get; } = Brokers(9506, "Quá nhiều dòng", "Too many rows",
        "truy vấn trên kết nối “{0}” cho hơn {1} dòng; thêm điều kiện hoặc cộng gộp trong truy vấn", "the query of the connection \"{0}\" gives more than {1} rows; add conditions or sum up in the query");

    /// <summary>A query gives too much.</summary>
    public static DiagnosticDescriptor QueryTooLarge { get; } = Brokers(9507, "Kết quả quá lớn", "Result too large",
        "truy vấn trên kết nối “{0}” cho kết quả quá lớn (mỗi ô tối đa {1} ký tự, tất cả tối đa {2}); bỏ bớt cột hoặc cắt ngắn trong truy vấn", "the query of the connection \"{0}\" gives too much (at most {1} characters in a cell and {2} in all); leave out columns or shorten them in the query");

    /// <summary>A cell is not what its column is.</summary>
    public static DiagnosticDescriptor CellOfOtherKind { get; } = Brokers(9508, "Ô khác kiểu của cột", "Cell not of its column's kind",
        "cột “{1}” trên kết nối “{0}” là {3} nhưng ở dòng {2} là {4}; sửa dữ liệu, hoặc dùng CAST, NULLIF trong truy vấn", "the column \"{1}\" of the connection \"{0}\" holds {3}, but row {2} {4}; mend the data, or use CAST or NULLIF in the query");

    /// <summary>A number that can't be kept exactly.</summary>
    public static DiagnosticDescriptor CellNotFinite { get; } = Brokers(9509, "Số không dùng được", "Number that can't be used",
        "cột “{1}” trên kết nối “{0}” ở dòng {2} là số không dùng được (vô hạn, không phải số, hoặc quá dài); làm tròn hoặc loại bỏ trong truy vấn", "the column \"{1}\" of the connection \"{0}\" has in row {2} a number that can't be used (infinite, not a number, or too long); round it or leave it out in the query");

    /// <summary>A column of a type that no figure has.</summary>
    public static DiagnosticDescriptor ColumnTypeUnknown { get; } = Brokers(9510, "Kiểu cột không dùng được", "Column of unusable type",
        "cột “{1}” trên kết nối “{0}” có kiểu {2} không dùng được; đổi sang chữ, số, ngày hoặc đúng/sai bằng CAST trong truy vấn", "the column \"{1}\" of the connection \"{0}\" has the type {2}, which can't be used; make it text, number, date or boolean by CAST in the query");

    /// <summary>Columns that can't be told apart.</summary>
    public static DiagnosticDescriptor ColumnNamesUnclear { get; } = Brokers(9511, "Tên cột không rõ", "Column names unclear",
        "truy vấn trên kết nối “{0}” có cột không tên, trùng tên, hoặc quá nhiều cột (“{1}”); đặt tên cho mỗi cột bằng AS", "the query of the connection \"{0}\" has a column without a name or with that of another, or too many (\"{1}\"); name each column with AS");

    /// <summary>A parameter without a value.</summary>
    public static DiagnosticDescriptor ParameterUnclear { get; } = Brokers(9512, "Tham số không rõ", "Parameter unclear",
        "truy vấn trên kết nối “{0}” có tham số “{1}” không có giá trị hoặc có giá trị không dùng được; các tham số có: {2}", "the query of the connection \"{0}\" has the parameter \"{1}\" without a value or with one that can't be used; there are: {2}");

    /// <summary>A query outside its bounds.</summary>
    public static DiagnosticDescriptor QueryOutOfBounds { get; } = Brokers(9513, "Giới hạn truy vấn sai", "Query out of bounds",
        "truy vấn trên kết nối “{0}” phải xin từ 1 đến {1} dòng, trong tối đa {2} giây, và dài tối đa {3} ký tự", "the query of the connection \"{0}\" has to ask for 1 to {1} rows, within at most {2} seconds, and have at most {3} characters");

    /// <summary>No such secret.</summary>
    public static DiagnosticDescriptor SecretUnknown { get; } = Brokers(9521, "Không có bí mật này", "No such secret",
        "không có bí mật “{0}”; ghi vào mục secrets của plugins.yaml nơi cất giữ nó (environment hoặc file)", "there is no secret \"{0}\"; write below secrets of plugins.yaml where it is kept (environment or file)");

    /// <summary>A secret is not where it should be.</summary>
    public static DiagnosticDescriptor SecretMissing { get; } = Brokers(9522, "Thiếu bí mật", "Secret missing",
        "bí mật “{0}” chưa có ở nơi đã ghi trong plugins.yaml; đặt biến môi trường hoặc tạo tệp đó", "the secret \"{0}\" is not where plugins.yaml says; set the environment variable or make the file");

    /// <summary>Others may read a secret.</summary>
    public static DiagnosticDescriptor SecretUnprotected { get; } = Brokers(9523, "Bí mật không được bảo vệ", "Secret not protected",
        "người khác đọc được tệp của bí mật “{0}” nên không dùng; chạy chmod 600 trên tệp đó, và đổi bí mật nếu có thể đã lộ", "others can read the file of the secret \"{0}\", so it is not used; run chmod 600 on it, and change the secret if it may be known");

    /// <summary>A secret that can't be read.</summary>
    public static DiagnosticDescriptor SecretUnreadable { get; } = Brokers(9524, "Không đọc được bí mật", "Secret can't be read",
        "bí mật “{0}” không đọc được; phải là một dòng chữ UTF-8, tối đa 64 kB, và người chạy chương trình có quyền đọc", "the secret \"{0}\" can't be read; it has to be one line of UTF-8, at most 64 kB, that this user may read");

    /// <summary>A secret that the plugin's settings do not name.</summary>
    public static DiagnosticDescriptor SecretNotGranted { get; } = Brokers(9525, "Bí mật không dành cho phần mở rộng này", "Secret not for this plugin",
        "bí mật “{0}” không có trong cài đặt của phần mở rộng này nên không gửi; ghi nó vào settings của phần mở rộng trong plugins.yaml", "the secret \"{0}\" is not in this plugin's settings, so it is not sent; name it in the plugin's settings in plugins.yaml");

    /// <summary>A secret would go over the internet in the open.</summary>
    public static DiagnosticDescriptor SecretInTheOpen { get; } = Brokers(9526, "Bí mật gửi không mã hóa", "Secret in the open",
        "bí mật “{0}” không gửi qua mạng công cộng bằng http; dùng https", "the secret \"{0}\" is not sent over the internet by http; use https");

    /// <summary>The plugin may not ask the address.</summary>
    public static DiagnosticDescriptor AddressNotGranted { get; } = Brokers(9531, "Địa chỉ chưa được cấp", "Address not granted",
        "máy chủ được hỏi, hoặc được chuyển hướng tới, chưa được cấp cho phần mở rộng “{0}”; xem nhật ký rồi ghi máy chủ đó vào mục addresses của plugins.yaml với plugins: [{0}]", "the server asked, or redirected to, is not granted to the plugin \"{0}\"; see the log, and write it below addresses of plugins.yaml with plugins: [{0}]");

    /// <summary>The server does not answer.</summary>
    public static DiagnosticDescriptor AddressDown { get; } = Brokers(9532, "Máy chủ không trả lời", "Server does not answer",
        "máy chủ không trả lời được: {0}; chạy lại sau, hoặc báo người quản trị máy chủ", "the server can't answer: {0}; try again later, or tell whoever runs it");

    /// <summary>The server stands in the own network.</summary>
    public static DiagnosticDescriptor AddressPrivate { get; } = Brokers(9533, "Địa chỉ trong mạng nội bộ", "Address of the own network",
        "tên máy chủ dẫn tới địa chỉ trong mạng nội bộ, chỉ hỏi được khi mục addresses của plugins.yaml ghi private: true cho máy chủ đó", "the server's name leads into the own network, which is asked only where addresses of plugins.yaml says private: true for it");

    /// <summary>An answer is too large.</summary>
    public static DiagnosticDescriptor AnswerTooLarge { get; } = Brokers(9534, "Câu trả lời quá lớn", "Answer too large",
        "máy chủ trả lời hơn {0} MB; hỏi từng trang nhỏ hơn", "the server's answer is over {0} MB; ask for smaller pages");

    /// <summary>Redirects lead nowhere.</summary>
    public static DiagnosticDescriptor TooManyRedirects { get; } = Brokers(9535, "Chuyển hướng quá nhiều", "Too many redirects",
        "máy chủ chuyển hướng hơn {0} lần; kiểm tra địa chỉ", "the server redirects more than {0} times; check the address");

    /// <summary>A request that can't be sent.</summary>
    public static DiagnosticDescriptor RequestUnclear { get; } = Brokers(9536, "Yêu cầu viết sai", "Request unclear",
        "yêu cầu có “{0}” không gửi được; địa chỉ phải đầy đủ và không có mật khẩu, header chỉ gồm chữ ASCII và không điều khiển kết nối", "the request's \"{0}\" can't be sent; an address is absolute and without a password, headers are ASCII and do not steer the connection");

    private static DiagnosticDescriptor Brokers(int number, string titleVi, string titleEn, string vi, string en) => new()
    {
        Id = $"PLAN{number}",
        Title = new(titleVi, titleEn),
        Message = new(vi, en),
        Category = "Plugins",
        DefaultSeverity = DiagnosticSeverity.Error,
    };
}
