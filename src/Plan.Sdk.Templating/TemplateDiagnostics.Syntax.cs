using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <content>How templates are written: <c>PLAN4001</c> to <c>PLAN4020</c>, <c>PLAN4025</c> to <c>PLAN4030</c> and <c>PLAN4131</c> to <c>PLAN4139</c>.</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Code not closed.</summary>
    public static DiagnosticDescriptor UnclosedCode { get; } = Make(4001, "TemplateSyntax", DiagnosticSeverity.Error, "Chưa đóng mã", "Code not closed",
        "“{0}” chưa được đóng; thêm “{1}”.",
        "\"{0}\" is not closed; add \"{1}\".");

    /// <summary>String not closed.</summary>
    public static DiagnosticDescriptor UnclosedString { get; } = Make(4002, "TemplateSyntax", DiagnosticSeverity.Error, "Chuỗi chưa đóng", "String not closed",
        "Chuỗi chưa được đóng; thêm {0} trước khi hết dòng.",
        "The string is not closed; add {0} before the end of the line.");

    /// <summary>Unknown escape.</summary>
    public static DiagnosticDescriptor UnknownEscape { get; } = Make(4003, "TemplateSyntax", DiagnosticSeverity.Error, "Ký tự thoát không có", "Unknown escape",
        "Không có ký tự thoát “{0}”; dùng \\n \\t \\\\ \\\" \\' \\u1ea1 \\xe9, hoặc nháy ngược `…` để giữ nguyên.",
        "There is no escape \"{0}\"; use \\n \\t \\\\ \\\" \\' \\u1ea1 \\xe9, or backticks `…` to keep it as it is.");

    /// <summary>Number too long.</summary>
    public static DiagnosticDescriptor NumberTooLong { get; } = Make(4004, "TemplateSyntax", DiagnosticSeverity.Error, "Số quá dài", "Number too long",
        "Số có quá nhiều chữ số; viết nhiều nhất 28 chữ số.",
        "The number has too many digits; write at most 28.");

    /// <summary>Unexpected character.</summary>
    public static DiagnosticDescriptor UnexpectedCharacter { get; } = Make(4005, "TemplateSyntax", DiagnosticSeverity.Error, "Ký tự lạ", "Unexpected character",
        "Ký tự “{0}” không có trong ngôn ngữ mẫu; bỏ đi, hoặc viết trong nháy.",
        "The character \"{0}\" is not in the template language; remove it, or put it in quotes.");

    /// <summary>Expression expected.</summary>
    public static DiagnosticDescriptor ExpectedExpression { get; } = Make(4006, "TemplateSyntax", DiagnosticSeverity.Error, "Thiếu biểu thức", "Expression expected",
        "Chỗ này cần một biểu thức; viết tên, số hoặc chuỗi.",
        "An expression is expected here; write a name, a number or a string.");

    /// <summary>Name expected.</summary>
    public static DiagnosticDescriptor ExpectedName { get; } = Make(4007, "TemplateSyntax", DiagnosticSeverity.Error, "Thiếu tên", "Name expected",
        "Chỗ này cần một tên.",
        "A name is expected here.");

    /// <summary>Symbol expected.</summary>
    public static DiagnosticDescriptor Expected { get; } = Make(4008, "TemplateSyntax", DiagnosticSeverity.Error, "Thiếu ký hiệu", "Symbol expected",
        "Chỗ này cần “{0}”.",
        "\"{0}\" is expected here.");

    /// <summary>Unexpected code.</summary>
    public static DiagnosticDescriptor UnexpectedCode { get; } = Make(4009, "TemplateSyntax", DiagnosticSeverity.Error, "Thừa mã", "Unexpected code",
        "“{0}” không nối được với phần trước; bỏ đi, hoặc ngăn bằng dấu “;”.",
        "\"{0}\" does not fit what stands before; remove it, or separate it with \";\".");

    /// <summary>Block not closed.</summary>
    public static DiagnosticDescriptor UnclosedBlock { get; } = Make(4010, "TemplateSyntax", DiagnosticSeverity.Error, "Khối chưa đóng", "Block not closed",
        "“{0}” chưa có “end”; thêm {{{{ end }}}}.",
        "\"{0}\" has no \"end\"; add {{{{ end }}}}.");

    /// <summary>Stray keyword.</summary>
    public static DiagnosticDescriptor StrayBlockWord { get; } = Make(4011, "TemplateSyntax", DiagnosticSeverity.Error, "Từ khóa lạc chỗ", "Stray keyword",
        "“{0}” không thuộc khối nào ở đây; bỏ đi, hoặc thêm phần mở khối.",
        "\"{0}\" belongs to no block here; remove it, or add the block's beginning.");

    /// <summary>Outside a loop.</summary>
    public static DiagnosticDescriptor JumpOutsideLoop { get; } = Make(4012, "TemplateSyntax", DiagnosticSeverity.Error, "Ngoài vòng lặp", "Outside a loop",
        "“{0}” chỉ dùng được trong “for”; bỏ đi.",
        "\"{0}\" works only inside \"for\"; remove it.");

    /// <summary>Not in the language.</summary>
    public static DiagnosticDescriptor LeftOut { get; } = Make(4013, "TemplateSyntax", DiagnosticSeverity.Error, "Không có trong ngôn ngữ", "Not in the language",
        "“{0}” của Scriban không dùng được ở đây: {1}.",
        "Scriban's \"{0}\" can't be used here: {1}.");

    /// <summary>Keyword.</summary>
    public static DiagnosticDescriptor ReservedName { get; } = Make(4014, "TemplateSyntax", DiagnosticSeverity.Error, "Từ khóa", "Keyword",
        "“{0}” là từ khóa, không dùng làm tên được; chọn tên khác.",
        "\"{0}\" is a keyword and can't be a name; choose another one.");

    /// <summary>Blocks nested too deep.</summary>
    public static DiagnosticDescriptor BlocksTooDeep { get; } = Make(4015, "TemplateSyntax", DiagnosticSeverity.Error, "Khối lồng quá sâu", "Blocks nested too deep",
        "Khối lồng quá {0} cấp; tách ra bằng include.",
        "Blocks are nested more than {0} deep; split the template with include.");

    /// <summary>Expression nested too deep.</summary>
    public static DiagnosticDescriptor ExpressionTooDeep { get; } = Make(4016, "TemplateSyntax", DiagnosticSeverity.Error, "Biểu thức lồng quá sâu", "Expression nested too deep",
        "Biểu thức lồng quá {0} cấp; gán phần trong cho một tên trước.",
        "The expression is nested more than {0} deep; give its inner part a name first.");

    /// <summary>Expression too long.</summary>
    public static DiagnosticDescriptor ExpressionTooLong { get; } = Make(4017, "TemplateSyntax", DiagnosticSeverity.Error, "Biểu thức quá dài", "Expression too long",
        "Biểu thức có quá {0} phép tính; gán từng phần cho tên trước.",
        "The expression has more than {0} operations; give its parts names first.");

    /// <summary>include without a name.</summary>
    public static DiagnosticDescriptor DynamicInclude { get; } = Make(4018, "TemplateSyntax", DiagnosticSeverity.Error, "include không có tên", "include without a name",
        "Sau include phải là tên viết trong nháy, như include 'mo-dau'.",
        "include takes a name in quotes, as in include 'mo-dau'.");

    /// <summary>Template too long.</summary>
    public static DiagnosticDescriptor FileTooLong { get; } = Make(4019, "TemplateSyntax", DiagnosticSeverity.Error, "Mẫu quá dài", "Template too long",
        "Mẫu dài quá {0} ký tự; tách ra bằng include.",
        "The template has more than {0} characters; split it with include.");

    /// <summary>Template too large.</summary>
    public static DiagnosticDescriptor TemplateTooLarge { get; } = Make(4020, "TemplateSyntax", DiagnosticSeverity.Error, "Mẫu quá lớn", "Template too large",
        "Mẫu cùng các phần include có quá {0} câu lệnh; bớt include.",
        "The template and what it includes have more than {0} statements; include less.");

    /// <summary>Value too large.</summary>
    public static DiagnosticDescriptor ValueTooLarge { get; } = Make(4029, "TemplateSyntax", DiagnosticSeverity.Error, "Giá trị quá lớn", "Value too large",
        "Đối tượng, danh sách lồng nhau có quá {0} thành phần; tách nhỏ ra.",
        "Objects and lists inside each other have more than {0} pieces; take them apart.");

    /// <summary>Braces outside code.</summary>
    public static DiagnosticDescriptor StrayCodeEnd { get; } = Make(4025, "TemplateSyntax", DiagnosticSeverity.Warning, "Dấu đóng mã lạc chỗ", "Braces outside code",
        "“}}}}” đứng ngoài mã nên được in ra; thiếu “{{{{” ở trước? Để in ra, viết trong {{%{{ … }}%}}.",
        "\"}}}}\" stands outside code and is printed; is a \"{{{{\" missing before it? To print it, write it inside {{%{{ … }}%}}.");

    /// <summary>Written otherwise.</summary>
    public static DiagnosticDescriptor WrittenOtherwise { get; } = Make(4030, "TemplateSyntax", DiagnosticSeverity.Error, "Cách viết khác", "Written otherwise",
        "{0}; viết {1}.",
        "{0}; write {1}.");

    /// <summary>Number that looks like thousands.</summary>
    public static DiagnosticDescriptor ThousandsPoint { get; } = Make(4131, "TemplateSyntax", DiagnosticSeverity.Warning, "Dấu chấm có thể là dấu ngăn nghìn", "Point that may part thousands",
        "“{0}” được hiểu là số thập phân; nếu ý là hàng nghìn, viết {1}; nếu đúng là số thập phân, viết {2}.",
        "\"{0}\" is read as a decimal; if thousands are meant, write {1}; if a decimal is meant, write {2}.");

    /// <summary>Single braces.</summary>
    public static DiagnosticDescriptor SingleBraces { get; } = Make(4132, "TemplateSyntax", DiagnosticSeverity.Warning, "Ngoặc nhọn đơn", "Single braces",
        "“{0}” nằm giữa ngoặc nhọn đơn nên được in nguyên văn; để in giá trị, viết {{{{ {0} }}}}.",
        "\"{0}\" stands in single braces and is printed as it is written; to print the value, write {{{{ {0} }}}}.");

    /// <summary>Operator behind a call.</summary>
    public static DiagnosticDescriptor OperatorAfterCall { get; } = Make(4026, "TemplateSyntax", DiagnosticSeverity.Error, "Phép tính sau lời gọi hàm", "Operator behind a call",
        "“{0}” đứng sau lời gọi hàm nên không rõ tính gì với gì; đặt lời gọi hàm trong ngoặc, như (x | string.size) + 1.",
        "\"{0}\" follows a call, so that it is not clear what it joins; put the call in brackets, as in (x | string.size) + 1.");

    /// <summary>Single equals sign.</summary>
    public static DiagnosticDescriptor AssignInside { get; } = Make(4027, "TemplateSyntax", DiagnosticSeverity.Error, "Dấu bằng đơn", "Single equals sign",
        "“=” chỉ dùng để gán cho một tên ở đầu câu lệnh; để so sánh, viết “==”.",
        "\"=\" only gives a value to a name at the beginning of a statement; to compare, write \"==\".");

    /// <summary>Argument without a name.</summary>
    public static DiagnosticDescriptor PositionalAfterNamed { get; } = Make(4028, "TemplateSyntax", DiagnosticSeverity.Error, "Tham số thiếu tên", "Argument without a name",
        "Sau tham số có tên thì mọi tham số đều phải có tên; viết tên: giá_trị, hoặc đưa lên trước.",
        "Once an argument has a name, those behind it need one too; write name: value, or move it to the front.");
}
