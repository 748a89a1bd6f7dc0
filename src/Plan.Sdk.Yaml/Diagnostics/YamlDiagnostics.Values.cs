using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml;

/// <content>Values: <c>PLAN1060</c> to <c>PLAN1079</c>.</content>
public static partial class YamlDiagnostics
{
    /// <summary>A list, a mapping or a text where another of them is meant.</summary>
    public static DiagnosticDescriptor WrongKind { get; } = Error(
        "PLAN1060",
        new("Sai dạng giá trị", "Wrong kind of value"),
        new("Ở đây cần {0}, nhưng đang là {1}{2}.", "Here belongs {0}, but there is {1}{2}."));

    /// <summary>An item of a list, or a text, without words.</summary>
    public static DiagnosticDescriptor EmptyValue { get; } = Error(
        "PLAN1061",
        new("Mục trống", "Empty item"),
        new("Mục này trống; hãy ghi nội dung hoặc xóa dòng.", "This item is empty; write something or delete the line."));

    /// <summary>A value that is no number.</summary>
    public static DiagnosticDescriptor NotNumber { get; } = Error(
        "PLAN1062",
        new("Không phải số", "Not a number"),
        new("“{0}” không phải số; hãy viết số bằng chữ số và dấu chấm thập phân{1}.", "\"{0}\" is not a number; write digits with a decimal point{1}."));

    /// <summary>A number, or true or false, in quotes.</summary>
    public static DiagnosticDescriptor QuotedValue { get; } = Error(
        "PLAN1063",
        new("Số, true, false trong dấu nháy", "Number, true or false in quotes"),
        new("Số, true, false không đặt trong dấu nháy; hãy viết {0}.", "Numbers, true and false stand without quotes; write {0}."));

    /// <summary>A number that is not whole, or outside its range.</summary>
    public static DiagnosticDescriptor NumberRange { get; } = Error(
        "PLAN1064",
        new("Số ngoài phạm vi", "Number outside its range"),
        new("“{0}” không dùng được ở đây; hãy viết {1}.", "\"{0}\" cannot stand here; write {1}."));

    /// <summary>A number that a Vietnamese reader may take for a thousand times as much.</summary>
    public static DiagnosticDescriptor ThousandsPoint { get; } = Warning(
        "PLAN1065",
        new("Dấu chấm có thể là dấu ngăn nghìn", "Point that may part thousands"),
        new("“{0}” được hiểu là số thập phân; nếu ý là hàng nghìn hãy viết {1}, nếu đúng là thập phân hãy viết {2}.", "\"{0}\" is read as a decimal; if thousands are meant write {1}, if a decimal is meant write {2}."));

    /// <summary>A value that is neither true nor false.</summary>
    public static DiagnosticDescriptor NotBoolean { get; } = Error(
        "PLAN1066",
        new("Không phải true hoặc false", "Neither true nor false"),
        new("“{0}” không dùng được ở đây; hãy viết true (có) hoặc false (không).", "\"{0}\" cannot stand here; write true or false."));

    /// <summary>A value that is no day.</summary>
    public static DiagnosticDescriptor NotDate { get; } = Error(
        "PLAN1067",
        new("Không phải ngày", "Not a day"),
        new("“{0}” không phải một ngày; hãy viết năm-tháng-ngày, ví dụ {1}.", "\"{0}\" is not a day; write year-month-day, such as {1}."));

    /// <summary>A value that is no point of the calendar.</summary>
    public static DiagnosticDescriptor NotCalendar { get; } = Error(
        "PLAN1068",
        new("Không phải thời điểm", "Not a point of the calendar"),
        new("“{0}” không dùng được ở đây; hãy viết {1}.", "\"{0}\" cannot stand here; write {1}."));

    /// <summary>A word that is none of those offered.</summary>
    public static DiagnosticDescriptor UnknownChoice { get; } = Error(
        "PLAN1069",
        new("Không có lựa chọn này", "Unknown choice"),
        new("“{0}” không dùng được ở đây{1} Các lựa chọn: {2}.", "\"{0}\" cannot stand here{1} The choices: {2}."));

    /// <summary>A value that is no id.</summary>
    public static DiagnosticDescriptor NotId { get; } = Error(
        "PLAN1070",
        new("Mã viết sai", "Not an id"),
        new("“{0}” không phải mã; mã gồm chữ thường không dấu a-z, chữ số, nối bằng một gạch ngang, dài nhất {1} ký tự{2}.", "\"{0}\" is not an id; an id has letters a-z and digits, joined by single hyphens, at most {1} characters{2}."));

    /// <summary>A range that does not rise.</summary>
    public static DiagnosticDescriptor AmountRange { get; } = Error(
        "PLAN1071",
        new("Khoảng số viết sai", "Wrong range"),
        new("Khoảng số gồm đúng hai số, số nhỏ trước: [3, 6].", "A range is two numbers, the smaller first: [3, 6]."));
}
