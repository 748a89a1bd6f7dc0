using System.Globalization;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over text, under Scriban's names: text in other notations, and numbers read from text.</summary>
internal static class StringCodeFunctions
{
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("string.escape", "Viết ký tự đặc biệt bằng dấu \\: xuống dòng thành \\n, nháy kép thành \\\".", "Special characters written with \\: a line break as \\n, a quote as \\\".", [Text], TemplateType.Text, Escape)
        {
            Examples = [new("{{ \"một\\thai\\nba\" | string.escape }}", "một\\thai\\nba")],
        },
        new("string.literal", "Chữ trong nháy kép, ký tự đặc biệt viết bằng dấu \\.", "The text in quotes, special characters written with \\.", [Text], TemplateType.Text, Literal)
        {
            Examples = [new("{{ 'nói \"vâng\"' | string.literal }}", "\"nói \\\"vâng\\\"\"")],
        },
        new("string.handleize", "Tên cho địa chỉ trang: chữ thường, chỗ khác chữ và số thành dấu -; chữ Việt giữ nguyên dấu.", "A handle for addresses: small letters, all but letters and digits becomes -; Vietnamese letters keep their marks.", [Text], TemplateType.Text, Handleize)
        {
            Examples = [new("{{ 'Kế hoạch số 79/KH-UBND!' | string.handleize }}", "kế-hoạch-số-79-kh-ubnd")],
        },
        new("string.to_int", "Số nguyên viết trong chữ (đến khoảng 2 tỷ); trống khi không phải số.", "The whole number that the text holds (32 bits); absent when it is none.", [Text], TemplateType.Number.Optional(), c => ToWhole(c, int.MinValue, int.MaxValue))
        {
            Examples = [new("{{ ((string.to_int '123') ?? 0) + 1 }}", "124"), new("{{ ('12a' | string.to_int) ?? 'không phải số' }}", "không phải số")],
        },
        new("string.to_long", "Số nguyên viết trong chữ; trống khi không phải số.", "The whole number that the text holds (64 bits); absent when it is none.", [Text], TemplateType.Number.Optional(), c => ToWhole(c, long.MinValue, long.MaxValue))
        {
            Examples = [new("{{ ('123678912345678' | string.to_long) ?? 0 }}", "123.678.912.345.678")],
        },
        new("string.to_double", "Số viết trong chữ, dấu chấm trước phần thập phân; trống khi không phải số. Số viết kiểu Việt Nam: vn.to_number.", "The number that the text holds, a point before decimals; absent when it is none. For Vietnamese notation: vn.to_number.", [Text], TemplateType.Number.Optional(), c => ToNumber(c))
        {
            Examples = [new("{{ ('123.4' | string.to_double) ?? 0 }}", "123,4")],
        },
    ];

    private static string Escape(FunctionCall call) => Escape(call, "", "");

    private static string Literal(FunctionCall call) => Escape(call, "\"", "\"");

    private static string Escape(FunctionCall call, string before, string behind)
    {
        var text = call.Text(0);
        call.ChargeText(text.Sum(c => (long)EscapeOf(c).Length) + before.Length + behind.Length);
        var escaped = new StringBuilder(before, text.Length + 2);
        foreach (var c in text) escaped.Append(EscapeOf(c));
        return escaped.Append(behind).ToString();
    }

    private static string EscapeOf(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\a' => "\\a",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\v' => "\\v",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => $"\\x{(int)c:x2}",
        _ => c.ToString(),
    };

    private static string Handleize(FunctionCall call)
    {
        var text = call.Text(0);
        call.ChargeText(text.Length);
        var handle = new StringBuilder(text.Length);
        var isDash = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (!isDash) handle.Append('-');
            isDash = !char.IsLetterOrDigit(c);
        }

        if (handle.Length > 0 && handle[^1] == '-') handle.Length--;
        return handle.ToString();
    }

    private static decimal? ToWhole(FunctionCall call, long least, long most) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? (decimal)number : null;

    private static decimal? ToNumber(FunctionCall call) =>
        decimal.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
}
