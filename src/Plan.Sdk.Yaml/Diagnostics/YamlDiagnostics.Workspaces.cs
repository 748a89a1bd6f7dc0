using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <content>References and workspaces: <c>PLAN1080</c> to <c>PLAN1099</c>.</content>
public static partial class YamlDiagnostics
{
    /// <summary>An organization that the workspace does not have.</summary>
    public static DiagnosticDescriptor UnknownOrganization { get; } = Error(
        "PLAN1080",
        new("Không có cơ quan này", "Unknown organization"),
        new("Không có cơ quan, đơn vị “{0}”{1}{2}", "There is no organization or unit \"{0}\"{1}{2}"));

    /// <summary>A paper that the workspace does not have.</summary>
    public static DiagnosticDescriptor UnknownPaper { get; } = Error(
        "PLAN1081",
        new("Không có văn bản này", "Unknown paper"),
        new(
            "Không có văn bản “{0}” trong thư mục làm việc{1} Hãy sửa mã, hoặc thêm tệp papers/{0}.yaml với “kind: CitedDocument”.",
            "There is no paper \"{0}\" in the workspace{1} Mend the id, or add a file papers/{0}.yaml with \"kind: CitedDocument\"."));

    /// <summary>An id that two files have.</summary>
    public static DiagnosticDescriptor DuplicateIdInFiles { get; } = Error(
        "PLAN1082",
        new("Mã trùng với tệp khác", "Id of another file"),
        new("Mã “{0}” đã dùng trong tệp {1}; hãy đặt mã khác cho một trong hai tệp.", "The id \"{0}\" is already used in the file {1}; choose another for one of the two."));

    /// <summary>A report that was changed or removed after it was received; the copy of what was received counts.</summary>
    public static DiagnosticDescriptor ChangedAfterReceipt { get; } = Warning(
        "PLAN1090",
        new("Báo cáo đã bị sửa sau khi nhận", "Changed after receipt"),
        new("Báo cáo “{0}” không còn đúng như khi nhận; số liệu tính theo bản đã nhận “{1}”. Muốn sửa thì trả lại (plan mark --return) rồi nhận bản mới.", "The report \"{0}\" is no longer what was received; the copy \"{1}\" counts. To change it, give it back (plan mark --return) and receive a new one."));

    /// <summary>A report that was changed or removed after it was received, and its copy with it; nothing counts.</summary>
    public static DiagnosticDescriptor LostAfterReceipt { get; } = Error(
        "PLAN1091",
        new("Báo cáo đã nhận không còn", "Received report is lost"),
        new("Báo cáo đã nhận “{0}” không còn hoặc đã bị sửa, bản lưu cũng không còn, nên số liệu của nó không được tính; tìm lại tệp có mã băm {1}.", "The received report \"{0}\" is gone or was changed, and so is its copy, so that its figures don't count; find the file with the hash {1}."));

    /// <summary>A link that leads out of the workspace.</summary>
    public static DiagnosticDescriptor OutsideWorkspace { get; } = Error(
        "PLAN1083",
        new("Liên kết ra ngoài thư mục làm việc", "Link out of the workspace"),
        new("Đây là liên kết tới nơi ngoài thư mục làm việc nên không được đọc; hãy chép tệp vào thư mục.", "This is a link to a place outside the workspace and is not read; copy the file into the folder."));

    /// <summary>A file that can't be opened.</summary>
    public static DiagnosticDescriptor UnreadableFile { get; } = Error(
        "PLAN1084",
        new("Không mở được tệp", "File cannot be opened"),
        new("Không mở được tệp này; hãy kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.", "This file cannot be opened; check that it may be read, or close the program that holds it."));

    /// <summary>A file in a folder where its kind is not looked for.</summary>
    public static DiagnosticDescriptor KindInFolder { get; } = Error(
        "PLAN1085",
        new("Tệp đặt sai thư mục", "File in the wrong folder"),
        new("Tệp loại {0} không đặt trong thư mục này; hãy chuyển sang thư mục {1}.", "A file of kind {0} does not belong in this folder; move it to {1}."));

    /// <summary>A basis that cites a paper and says over again what the paper says.</summary>
    public static DiagnosticDescriptor CitedTwice { get; } = Error(
        "PLAN1086",
        new("Ghi hai lần", "Said twice"),
        new("“{0}” đã có trong văn bản “{1}” mà “cites” chỉ tới; hãy xóa khóa này.", "\"{0}\" already stands in the paper \"{1}\" that \"cites\" names; delete this key."));

    /// <summary>A basis that says too little to be cited.</summary>
    public static DiagnosticDescriptor BasisIncomplete { get; } = Error(
        "PLAN1087",
        new("Căn cứ thiếu thông tin", "Basis that says too little"),
        new("Căn cứ thiếu “{0}”; hãy thêm khóa này, hoặc ghi “cites” với mã một văn bản trong thư mục làm việc.", "The basis lacks \"{0}\"; add the key, or write \"cites\" with the id of a paper in the workspace."));

    /// <summary>A cited plan whose file has errors.</summary>
    public static DiagnosticDescriptor CitedPlanBroken { get; } = Error(
        "PLAN1088",
        new("Kế hoạch được viện dẫn có lỗi", "Cited plan has errors"),
        new("Kế hoạch “{0}” (tệp {1}) có lỗi nên không viện dẫn được; hãy chạy “plan validate {1}”.", "The plan \"{0}\" (file {1}) has errors and cannot be cited; run \"plan validate {1}\"."));

    /// <summary>A plan that refers to itself.</summary>
    public static DiagnosticDescriptor RefersToItself { get; } = Error(
        "PLAN1089",
        new("Tự viện dẫn", "Refers to itself"),
        new("Kế hoạch “{0}” không thể viện dẫn chính mình; hãy ghi mã văn bản khác.", "The plan \"{0}\" cannot refer to itself; write the id of another paper."));
}
