using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <content>Files and keys: <c>PLAN1040</c> to <c>PLAN1059</c>.</content>
public static partial class YamlDiagnostics
{
    /// <summary>A file without anything.</summary>
    public static DiagnosticDescriptor EmptyFile { get; } = Error(
        "PLAN1040",
        new("Tệp trống", "Empty file"),
        new("Tệp không có nội dung; hãy bắt đầu bằng “apiVersion: {0}” và “kind: …”.", "The file is empty; begin it with \"apiVersion: {0}\" and \"kind: …\"."));

    /// <summary>A file that is no mapping.</summary>
    public static DiagnosticDescriptor RootNotMapping { get; } = Error(
        "PLAN1041",
        new("Tệp không phải các dòng “khóa: giá trị”", "File is not made of keys"),
        new("Tệp phải gồm các dòng “khóa: giá trị”, bắt đầu bằng “apiVersion: {0}”; sau dấu hai chấm phải có dấu cách.", "A file is made of lines \"key: value\", the first \"apiVersion: {0}\"; a space follows the colon."));

    /// <summary>No <c>apiVersion</c> or another one.</summary>
    public static DiagnosticDescriptor ApiVersion { get; } = Error(
        "PLAN1042",
        new("Sai apiVersion", "Wrong apiVersion"),
        new("Phải có “apiVersion: {0}”{1}.", "\"apiVersion: {0}\" is needed{1}."));

    /// <summary>No <c>kind</c>.</summary>
    public static DiagnosticDescriptor MissingKind { get; } = Error(
        "PLAN1043",
        new("Thiếu kind", "No kind"),
        new("Thiếu khóa “kind”; hãy ghi một trong: {0}.", "The key \"kind\" is missing; write one of: {0}."));

    /// <summary>A <c>kind</c> that does not exist.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = Error(
        "PLAN1044",
        new("Không có kind này", "Unknown kind"),
        new("Không có loại tệp “{0}”{1} Các loại: {2}.", "There is no kind \"{0}\"{1} The kinds: {2}."));

    /// <summary>Another <c>kind</c> than the one asked for.</summary>
    public static DiagnosticDescriptor OtherKind { get; } = Error(
        "PLAN1045",
        new("Khác loại tệp", "Another kind"),
        new("Tệp này là {0}, không phải {1}; hãy sửa “kind” hoặc chọn tệp khác.", "This file is a {0}, not a {1}; change \"kind\" or name another file."));

    /// <summary>A key that the record does not have.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Error(
        "PLAN1046",
        new("Không có khóa này", "Unknown key"),
        new("Không có khóa “{0}” ở đây{1} Các khóa: {2}.", "There is no key \"{0}\" here{1} The keys: {2}."));

    /// <summary>A key that stands twice.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error(
        "PLAN1047",
        new("Khóa lặp lại", "Key twice"),
        new("Khóa “{0}” đã có ở dòng {1}; hãy giữ một khóa.", "The key \"{0}\" already stands on line {1}; keep one."));

    /// <summary>A required key that is missing.</summary>
    public static DiagnosticDescriptor MissingKey { get; } = Error(
        "PLAN1048",
        new("Thiếu khóa", "Key missing"),
        new("Thiếu khóa “{0}” ({1}); hãy thêm vào.", "The key \"{0}\" is missing ({1}); add it."));

    /// <summary>A required key without a value.</summary>
    public static DiagnosticDescriptor BlankValue { get; } = Error(
        "PLAN1049",
        new("Giá trị để trống", "Value left blank"),
        new("“{0}” không được để trống ({1}); hãy ghi giá trị.", "\"{0}\" cannot be left blank ({1}); write its value."));

    /// <summary>A key that is no plain word.</summary>
    public static DiagnosticDescriptor KeyNotText { get; } = Error(
        "PLAN1050",
        new("Khóa không phải một từ", "Key is not a word"),
        new("Khóa phải là một từ, không phải danh sách hay nhóm khóa; nếu đây là đoạn chữ thì hãy đặt trong dấu nháy kép.", "A key is a word, not a list or a group of keys; if this is meant as text, put it in double quotes."));

    /// <summary>Two keys of which only one may stand.</summary>
    public static DiagnosticDescriptor ExclusiveKeys { get; } = Error(
        "PLAN1051",
        new("Hai khóa loại trừ nhau", "Keys that exclude each other"),
        new("“{0}” và “{1}” không được dùng cùng nhau; hãy giữ một khóa.", "\"{0}\" and \"{1}\" cannot stand together; keep one."));

    /// <summary>An id that stands twice.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = Error(
        "PLAN1052",
        new("Mã lặp lại", "Id twice"),
        new("Mã “{0}” đã dùng ở dòng {1}; hãy đặt mã khác.", "The id \"{0}\" is already used on line {1}; choose another."));

    /// <summary>A text in braces that names no field.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = Error(
        "PLAN1053",
        new("Không có tên trong dấu ngoặc nhọn", "Unknown name in braces"),
        new("“{{{0}}}” không phải giá trị nào của mục này{1} Các tên: {2}. Muốn in dấu ngoặc thì viết {{{{ và }}}}.", "\"{{{0}}}\" names no value of this item{1} The names: {2}. To print a brace write {{{{ or }}}}."));

    /// <summary>A text in braces that names a field without a value.</summary>
    public static DiagnosticDescriptor NameWithoutValue { get; } = Error(
        "PLAN1054",
        new("Tên trong dấu ngoặc nhọn chưa có giá trị", "Name in braces without a value"),
        new("Câu nhắc “{{{0}}}” nhưng mục này chưa ghi giá trị cho nó; hãy thêm khóa “{1}” hoặc bỏ tên khỏi câu.", "The text names \"{{{0}}}\", but the item has no value for it; add the key \"{1}\" or take the name out."));

    /// <summary>A brace without its partner.</summary>
    public static DiagnosticDescriptor StrayBrace { get; } = Error(
        "PLAN1055",
        new("Dấu ngoặc nhọn lẻ", "Stray brace"),
        new("Dấu “{0}” không có dấu cặp hoặc không bao tên nào; muốn in dấu ngoặc thì viết {{{{ hoặc }}}}.", "The brace \"{0}\" has no partner or holds no name; to print a brace write {{{{ or }}}}."));

    /// <summary>A name in braces whose value has no words.</summary>
    public static DiagnosticDescriptor NameWithoutWords { get; } = Error(
        "PLAN1056",
        new("Giá trị không viết được thành chữ", "Value without words"),
        new("“{{{0}}}” là một nhóm khóa hoặc một câu khác, không chèn được vào câu này; hãy viết bằng chữ.", "\"{{{0}}}\" is a group of keys or another text and cannot be put into this one; write it in words."));

    /// <summary>A suppression without a reason.</summary>
    public static DiagnosticDescriptor SuppressionWithoutReason { get; } = Warning(
        "PLAN1057",
        new("Tắt quy tắc không có lý do", "Rule switched off without a reason"),
        new("Dòng tắt {0} phải có lý do; hãy ghi “# plan: off {0} lý do …”. Quy tắc vẫn chạy.", "Switching {0} off needs a reason; write \"# plan: off {0} why …\". The rule still runs."));

    /// <summary>A comment that begins as a suppression and is none.</summary>
    public static DiagnosticDescriptor SuppressionUnclear { get; } = Warning(
        "PLAN1058",
        new("Ghi chú “# plan:” không rõ", "Unclear \"# plan:\" comment"),
        new("Không hiểu ghi chú này; hãy ghi “# plan: off MÃ lý do …” (hoặc info, warning, error thay cho off), ví dụ “# plan: off PLAN2001 theo chỉ đạo của …”.", "This comment is not understood; write \"# plan: off ID why …\" (or info, warning, error in place of off), such as \"# plan: off PLAN2001 as directed by …\"."));

    /// <summary>A key in quotes of prose.</summary>
    public static DiagnosticDescriptor QuotedKey { get; } = Error(
        "PLAN1059",
        new("Khóa trong dấu ngoặc kép cong", "Key in curly quotes"),
        new("Khóa không đặt trong dấu ngoặc kép cong; hãy viết {0}: …", "A key does not stand in curly quotes; write {0}: …"));
}
