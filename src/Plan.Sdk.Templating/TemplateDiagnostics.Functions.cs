using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <content>Calls of functions: what they take, and values that they can't work with.</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Text not written in the template.</summary>
    public static DiagnosticDescriptor LiteralNeeded { get; } = Make(4101, "TemplateTypes", DiagnosticSeverity.Error, "Cần chữ viết sẵn", "Text not written in the template",
        "“{0}” phải viết sẵn trong nháy, để kiểm tra được trước khi có dữ liệu.",
        "\"{0}\" has to be written in quotes, so that it can be checked before there is data.");

    /// <summary>Unknown format.</summary>
    public static DiagnosticDescriptor UnknownFormat { get; } = Make(4102, "TemplateTypes", DiagnosticSeverity.Error, "Dạng không có", "Unknown format",
        "Không có dạng “{0}”; dùng {1}.",
        "There is no format \"{0}\"; use {1}.");

    /// <summary>No order.</summary>
    public static DiagnosticDescriptor NotSortable { get; } = Make(4103, "TemplateTypes", DiagnosticSeverity.Error, "Không xếp được", "No order",
        "Không xếp thứ tự được {0}; {1}.",
        "There is no order of {0}; {1}.");

    /// <summary>No fields.</summary>
    public static DiagnosticDescriptor NoFields { get; } = Make(4104, "TemplateTypes", DiagnosticSeverity.Error, "Không có trường", "No fields",
        "Chỗ này cần đối tượng hoặc bản ghi có trường, không phải {0}.",
        "An object or record with members is needed here, not {0}.");

    /// <summary>Fields of several kinds.</summary>
    public static DiagnosticDescriptor MixedFields { get; } = Make(4105, "TemplateTypes", DiagnosticSeverity.Error, "Các trường khác kiểu", "Fields of several kinds",
        "Các trường của {0} khác kiểu nhau, không thành một danh sách được; lấy từng trường bằng tên.",
        "The members of {0} are of several kinds and make no list; take each by its name.");

    /// <summary>Items of several kinds.</summary>
    public static DiagnosticDescriptor MixedItems { get; } = Make(4106, "TemplateTypes", DiagnosticSeverity.Error, "Phần tử khác kiểu", "Items of several kinds",
        "Danh sách gồm {0}, không dùng được với {1}.",
        "The list holds {0}, this is {1}.");

    /// <summary>Position outside the list.</summary>
    public static DiagnosticDescriptor PositionOutside { get; } = Make(4107, "TemplateLimits", DiagnosticSeverity.Error, "Vị trí ngoài danh sách", "Position outside the list",
        "Vị trí {0} ở ngoài danh sách có {1} phần tử; dùng từ 0 đến {1}, hoặc array.add để thêm vào cuối.",
        "Position {0} is outside the list of {1}; use 0 to {1}, or array.add to add at the end.");

    /// <summary>Whole number needed.</summary>
    public static DiagnosticDescriptor WholeNumberNeeded { get; } = Make(4108, "TemplateLimits", DiagnosticSeverity.Error, "Cần số nguyên", "Whole number needed",
        "Dạng này chỉ dùng cho số nguyên, không dùng cho {0}; làm tròn trước bằng math.round.",
        "This format takes whole numbers, not {0}; round it first with math.round.");

    /// <summary>Not a date.</summary>
    public static DiagnosticDescriptor BadDate { get; } = Make(4109, "TemplateTypes", DiagnosticSeverity.Error, "Không phải ngày", "Not a date",
        "“{0}” không phải ngày viết theo “{1}”; {2}.",
        "\"{0}\" is no date written as \"{1}\"; {2}.");

    /// <summary>Date out of range.</summary>
    public static DiagnosticDescriptor DateOutOfRange { get; } = Make(4110, "TemplateLimits", DiagnosticSeverity.Error, "Ngày ngoài khoảng", "Date out of range",
        "Ngày tính ra ở ngoài khoảng năm 1 đến năm 9999; bớt số cộng vào.",
        "The day lies outside the years 1 to 9999; add less.");

    /// <summary>No such day.</summary>
    public static DiagnosticDescriptor NoSuchDay { get; } = Make(4111, "TemplateTypes", DiagnosticSeverity.Error, "Ngày không có trong lịch", "No such day",
        "Lịch không có ngày “{0}”; sửa ngày hoặc tháng.",
        "The calendar has no day \"{0}\"; correct the day or the month.");

    /// <summary>Function of a plugin refused.</summary>
    public static DiagnosticDescriptor FunctionRefused { get; } = Make(4150, "TemplatePacks", DiagnosticSeverity.Warning, "Hàm của plugin không dùng được", "Function of a plugin refused",
        "Mẫu không dùng được hàm “{0}” của plugin: {1}.",
        "Templates can't use the function \"{0}\" of a plugin: {1}.");

    /// <summary>Function of a plugin failed.</summary>
    public static DiagnosticDescriptor FunctionThrew { get; } = Make(4151, "TemplateLimits", DiagnosticSeverity.Error, "Hàm của plugin bị lỗi", "Function of a plugin failed",
        "Hàm “{0}” của plugin bị lỗi với giá trị này: {1}; báo cho người làm plugin, hoặc bỏ lời gọi.",
        "The function \"{0}\" of a plugin failed with this value: {1}; tell its author, or remove the call.");

    /// <summary>Function of a plugin gave another kind of value.</summary>
    public static DiagnosticDescriptor FunctionGaveOther { get; } = Make(4152, "TemplateLimits", DiagnosticSeverity.Error, "Hàm của plugin trả sai kiểu", "Function of a plugin gave another kind of value",
        "Hàm “{0}” của plugin phải cho {1} nhưng cho {2}; báo cho người làm plugin, hoặc bỏ lời gọi.",
        "The function \"{0}\" of a plugin has to give {1} and gave {2}; tell its author, or remove the call.");

    /// <summary>Pattern without signs.</summary>
    public static DiagnosticDescriptor PatternWithoutSigns { get; } = Make(4112, "TemplateTypes", DiagnosticSeverity.Error, "Mẫu ngày không có dấu %", "Pattern without signs",
        "“{0}” không có dấu % nào, nên không phải cách viết ngày; ngày, tháng, năm viết là '%d/%m/%Y'.",
        "\"{0}\" has no sign with %, so it is no way to write a day; write day, month and year as '%d/%m/%Y'.");
}
