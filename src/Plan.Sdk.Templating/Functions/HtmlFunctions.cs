using System.Net;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over HTML and addresses, under Scriban's names. What is inserted is encoded by the language itself; these
/// are for text that goes on to another program.</summary>
internal static class HtmlFunctions
{
    private const string KeptInAddress = "-._~:/?#[]@!$&'()*+,;=";
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("html.escape", "Mã hóa các ký tự có nghĩa trong HTML. Giá trị chèn vào mẫu html đã tự được mã hóa, không cần hàm này.", "Characters that mean something in HTML, encoded. What is inserted into an html template is encoded anyway.", [Text], TemplateType.Text, Escape)
        {
            Examples = [new("{{ '<p>A & B</p>' | html.escape }}", "&lt;p&gt;A &amp; B&lt;/p&gt;")],
        },
        new("html.strip", "Bỏ các thẻ HTML, chỉ giữ chữ.", "Without the tags of HTML.", [Text], TemplateType.Text, Strip)
        {
            Examples = [new("{{ '<p>Phường <b>Hương An</b></p>' | html.strip }}", "Phường Hương An")],
        },
        new("html.newline_to_br", "Thêm <br /> trước mỗi chỗ xuống dòng.", "Puts <br /> before each line break.", [Text], TemplateType.Text, BreakLines)
        {
            Examples = [new("{{ \"dòng một\\ndòng hai\" | html.newline_to_br }}", "dòng một<br />\ndòng hai")],
        },
        new("html.url_encode", "Mã hóa một phần của địa chỉ trang, kể cả / ? & =.", "A part of an address, percent-encoded, / ? & = included.", [Text], TemplateType.Text, EncodeUrl)
        {
            Examples = [new("{{ 'Hương An & 79/KH' | html.url_encode }}", "H%C6%B0%C6%A1ng%20An%20%26%2079%2FKH")],
        },
        new("html.url_escape", "Mã hóa những ký tự không được có trong địa chỉ trang, giữ / ? & =.", "What may not stand in an address, percent-encoded; / ? & = stay.", [Text], TemplateType.Text, EscapeUrl)
        {
            Examples = [new("{{ 'https://x.vn/tin bài?a=1' | html.url_escape }}", "https://x.vn/tin%20b%C3%A0i?a=1")],
        },
    ];

    private static string Escape(FunctionCall call)
    {
        var text = call.Text(0);
        call.ChargeText(text.Length + (5L * text.Count(c => c is '&' or '<' or '>' or '"' or '\'' or (>= '\u00A0' and <= '\u00FF') || char.IsSurrogate(c))));
        return WebUtility.HtmlEncode(text);
    }

    private static string Strip(FunctionCall call)
    {
        var text = call.Text(0);
        if (!text.Contains('<')) return text;
        call.Charge(text.Length / 16);
        call.ChargeText(text.Length);
        return HtmlTags.Strip(text);
    }

    private static string BreakLines(FunctionCall call)
    {
        var text = call.Text(0);
        call.ChargeText(text.Length + (6L * text.Count(c => c is '\r' or '\n')));
        var broken = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))) broken.Append("<br />");
            broken.Append(text[i]);
        }

        return broken.ToString();
    }

    private static string EncodeUrl(FunctionCall call)
    {
        var text = call.Text(0);
        call.ChargeText(3L * Encoding.UTF8.GetByteCount(text));
        return Uri.EscapeDataString(text);
    }

    private static string EscapeUrl(FunctionCall call)
    {
        var text = call.Text(0);
        call.ChargeText(3L * Encoding.UTF8.GetByteCount(text));
        var escaped = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var isKept = IsKept(text[start]);
            var end = start + 1;
            while (end < text.Length && IsKept(text[end]) == isKept) end++;
            escaped.Append(isKept ? text[start..end] : Uri.EscapeDataString(text[start..end]));
            start = end;
        }

        return escaped.ToString();
    }

    private static bool IsKept(char c) => char.IsAsciiLetterOrDigit(c) || KeptInAddress.Contains(c);
}
