using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <content>What can be said about a rendering that ends early: <c>PLAN4091</c>–<c>4100</c>.</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Too many steps.</summary>
    public static DiagnosticDescriptor TooManySteps { get; } = Make(4091, "TemplateLimits", DiagnosticSeverity.Error, "Quá nhiều bước", "Too many steps",
        "Mẫu làm quá {0} bước (steps trong templates: limits: của workspace.yaml) nên bị dừng; bớt vòng lặp, hoặc nâng giới hạn.",
        "The template took more than {0} steps (steps under templates: limits: of workspace.yaml) and was stopped; use fewer loops, or raise the limit.");

    /// <summary>Too much text.</summary>
    public static DiagnosticDescriptor TooMuchText { get; } = Make(4092, "TemplateLimits", DiagnosticSeverity.Error, "Quá nhiều chữ", "Too much text",
        "Mẫu viết ra quá {0} ký tự (outputCharacters trong templates: limits: của workspace.yaml) nên bị dừng; bớt nội dung, hoặc nâng giới hạn.",
        "The template wrote more than {0} characters (outputCharacters under templates: limits: of workspace.yaml) and was stopped; write less, or raise the limit.");

    /// <summary>Division by zero.</summary>
    public static DiagnosticDescriptor DivisionByZero { get; } = Make(4093, "TemplateLimits", DiagnosticSeverity.Error, "Chia cho 0", "Division by zero",
        "Phép chia cho 0; kiểm tra số chia trước.",
        "Division by zero; check the divisor before.");

    /// <summary>Number too large.</summary>
    public static DiagnosticDescriptor NumberTooLarge { get; } = Make(4094, "TemplateLimits", DiagnosticSeverity.Error, "Số quá lớn", "Number too large",
        "Kết quả quá lớn.",
        "The result is too large.");

    /// <summary>Number out of range.</summary>
    public static DiagnosticDescriptor NumberOutOfRange { get; } = Make(4095, "TemplateLimits", DiagnosticSeverity.Error, "Số ngoài khoảng", "Number out of range",
        "{0} không dùng được ở đây; cần số nguyên từ 1 đến {1}.",
        "{0} can't be used here; a whole number from 1 to {1} is needed.");

    /// <summary>Text too long.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = Make(4096, "TemplateLimits", DiagnosticSeverity.Error, "Chữ quá dài", "Text too long",
        "Một đoạn chữ ở đây dài quá {0} ký tự (textCharacters trong templates: limits: của workspace.yaml) nên mẫu bị dừng; làm ngắn lại, hoặc nâng giới hạn.",
        "A text made here has more than {0} characters (textCharacters under templates: limits: of workspace.yaml), so the template was stopped; make it shorter, or raise the limit.");

    /// <summary>List too long.</summary>
    public static DiagnosticDescriptor ListTooLong { get; } = Make(4097, "TemplateLimits", DiagnosticSeverity.Error, "Danh sách quá dài", "List too long",
        "Một danh sách ở đây có quá {0} phần tử (listItems trong templates: limits: của workspace.yaml) nên mẫu bị dừng; làm ngắn lại, hoặc nâng giới hạn.",
        "A list made here has more than {0} items (listItems under templates: limits: of workspace.yaml), so the template was stopped; make it shorter, or raise the limit.");

    /// <summary>Too much memory.</summary>
    public static DiagnosticDescriptor TooMuchMemory { get; } = Make(4098, "TemplateLimits", DiagnosticSeverity.Error, "Quá nhiều bộ nhớ", "Too much memory",
        "Mẫu dùng quá {0} MB bộ nhớ (megabytes trong templates: limits: của workspace.yaml) nên bị dừng; tạo ít chữ và danh sách hơn, hoặc nâng giới hạn.",
        "The template used more than {0} MB of memory (megabytes under templates: limits: of workspace.yaml) and was stopped; make fewer texts and lists, or raise the limit.");

    /// <summary>Too much time.</summary>
    public static DiagnosticDescriptor TooMuchTime { get; } = Make(4099, "TemplateLimits", DiagnosticSeverity.Error, "Quá lâu", "Too much time",
        "Mẫu chạy quá {0} ms (milliseconds trong templates: limits: của workspace.yaml) nên bị dừng; bớt vòng lặp, hoặc nâng giới hạn.",
        "The template ran for more than {0} ms (milliseconds under templates: limits: of workspace.yaml) and was stopped; use fewer loops, or raise the limit.");

    /// <summary>Includes nested too deep.</summary>
    public static DiagnosticDescriptor IncludesTooDeep { get; } = Make(4100, "TemplateLimits", DiagnosticSeverity.Error, "include lồng quá sâu", "Includes nested too deep",
        "include lồng quá {0} cấp (includeDepth trong templates: limits: của workspace.yaml); bỏ bớt, hoặc nâng giới hạn.",
        "Includes are nested more than {0} deep (includeDepth under templates: limits: of workspace.yaml); remove one, or raise the limit.");
}
