using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <content>What can be said about links, raw markup and the places of values: <c>PLAN4083</c>–<c>4090</c>.</content>
public static partial class TemplateDiagnostics
{
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
        "“{0}” không phải địa chỉ https://, http:// hay mailto: nên chỉ in thành chữ, không thành liên kết; sửa giá trị {1}.",
        "\"{0}\" is no address of https://, http:// or mailto:, so it is printed as words, not as a link; correct the value {1}.");
}
