using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <content>What can be said about links, raw markup and the places of values: <c>PLAN4083</c>–<c>4090</c>.</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Raw markup.</summary>
    public static DiagnosticDescriptor RawMarkup { get; } = Make(4083, "TemplateMarkup", DiagnosticSeverity.Warning, "In nguyên", "Raw markup",
        "raw in giá trị này không mã hóa: định dạng hay HTML ai ghi trong dữ liệu sẽ có hiệu lực; chỉ giữ raw khi tin nguồn dữ liệu.",
        "raw prints this value without encoding: markup that anybody writes into the data counts; keep raw only where the data is trusted.");

    /// <summary>Malformed link.</summary>
    public static DiagnosticDescriptor BadLink { get; } = Make(4084, "TemplateMarkup", DiagnosticSeverity.Error, "Liên kết viết sai", "Malformed link",
        "Liên kết viết [chữ](https://địa-chỉ) liền nhau trên một dòng, trong cùng một khối, địa chỉ không có dấu cách; thêm \\ trước “[” hay “]” để in ra.",
        "A link is written [words](https://address) on one line and in one block, without blanks in its address; write \\ before \"[\" or \"]\" to print it.");

    /// <summary>Target that no link may have.</summary>
    public static DiagnosticDescriptor BadLinkTarget { get; } = Make(4085, "TemplateMarkup", DiagnosticSeverity.Error, "Địa chỉ liên kết không dùng được", "Target that no link may have",
        "“{0}” không dùng làm địa chỉ được; viết địa chỉ đầy đủ, bắt đầu bằng https://, http:// hoặc mailto:.",
        "\"{0}\" can't be a link's target; write a whole address that begins with https://, http:// or mailto:.");

    /// <summary>Value that is no address.</summary>
    public static DiagnosticDescriptor UnsafeLink { get; } = Make(4086, "TemplateMarkup", DiagnosticSeverity.Warning, "Giá trị không phải địa chỉ", "Value that is no address",
        "“{0}” không phải địa chỉ https://, http:// hay mailto: nên {2}; sửa giá trị {1}.",
        "\"{0}\" is no address of https://, http:// or mailto:, so {2}; correct the value {1}.");

    /// <summary>No place for a value.</summary>
    public static DiagnosticDescriptor NoPlaceForValue { get; } = Make(4087, "TemplateMarkup", DiagnosticSeverity.Error, "Không đặt giá trị ở đây được", "No place for a value",
        "Không in giá trị vào {0} được, vì không mã hóa an toàn ở đó được; đặt nó trong lời văn, hoặc trong thuộc tính có nháy như title=\"…\" hay href=\"…\".",
        "A value can't be printed into {0}, where nothing makes it safe; put it into text, or into a quoted attribute such as title=\"…\" or href=\"…\".");

    /// <summary>No place for raw markup.</summary>
    public static DiagnosticDescriptor NoPlaceForRaw { get; } = Make(4088, "TemplateMarkup", DiagnosticSeverity.Error, "Không dùng raw ở đây được", "No place for raw markup",
        "raw đứng cuối, ngay trước khi in thành lời văn; không dùng được trong thuộc tính, trong địa chỉ, hay trước một hàm.",
        "raw stands last, right before a value is printed as words; it can't be used in an attribute, in an address, or before a function.");

    /// <summary>Character that text can't carry.</summary>
    public static DiagnosticDescriptor UncarriedCharacter { get; } = Make(4089, "TemplateMarkup", DiagnosticSeverity.Warning, "Ký tự bị bỏ", "Character left out",
        "{0} có ký tự {1} tại vị trí {2}, không ghi được nên bị bỏ; xóa hoặc gõ lại ký tự đó.",
        "{0} holds the character {1} at position {2}, which can't be written and is left out; delete it or type it again.");

    /// <summary>Mark that turns the direction of writing.</summary>
    public static DiagnosticDescriptor TurnedDirection { get; } = Make(4090, "TemplateMarkup", DiagnosticSeverity.Warning, "Ký tự đổi hướng chữ", "Mark that turns the direction of writing",
        "{0} có ký tự ẩn {1} tại vị trí {2}, làm chữ phía sau hiện ngược; xóa ký tự đó.",
        "{0} holds the hidden character {1} at position {2}, which shows the letters behind it in another order; delete it.");
}
