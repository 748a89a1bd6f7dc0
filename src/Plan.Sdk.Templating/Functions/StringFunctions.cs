using Plan.Sdk.Collections;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over text, under Scriban's names.</summary>
internal static class StringFunctions
{
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("string.append", "Nối thêm chữ vào sau.", "Adds text at the end.", [Text, new("with", TemplateType.Text)], TemplateType.Text, c => c.Made(c.Text(0) + c.Text(1))),
        new("string.prepend", "Nối thêm chữ vào trước.", "Adds text at the beginning.", [Text, new("by", TemplateType.Text)], TemplateType.Text, c => c.Made(c.Text(1) + c.Text(0))),
        new("string.upcase", "Chuyển thành chữ in hoa.", "In capitals.", [Text], TemplateType.Text, c => c.Made(OfficialCase.Upper(c.Text(0)))),
        new("string.downcase", "Chuyển thành chữ thường.", "In small letters.", [Text], TemplateType.Text, c => c.Made(c.Text(0).ToLowerInvariant())),
        new("string.capitalize", "Viết hoa chữ cái đầu.", "First letter in capitals.", [Text], TemplateType.Text, c => c.Made(OfficialCase.Sentence(c.Text(0)))),
        new("string.strip", "Bỏ khoảng trắng ở hai đầu.", "Without white space at both ends.", [Text], TemplateType.Text, c => c.Made(c.Text(0).Trim())),
        new("string.lstrip", "Bỏ khoảng trắng ở đầu.", "Without white space at the beginning.", [Text], TemplateType.Text, c => c.Made(c.Text(0).TrimStart())),
        new("string.rstrip", "Bỏ khoảng trắng ở cuối.", "Without white space at the end.", [Text], TemplateType.Text, c => c.Made(c.Text(0).TrimEnd())),
        new("string.replace", "Thay mọi chỗ có đoạn chữ này bằng đoạn khác.", "Replaces each occurrence.", [Text, new("match", TemplateType.Text), new("replace", TemplateType.Text)], TemplateType.Text, Replace),
        new("string.remove", "Bỏ mọi chỗ có đoạn chữ này.", "Removes each occurrence.", [Text, new("remove", TemplateType.Text)], TemplateType.Text, Remove),
        new("string.contains", "Có chứa đoạn chữ này không.", "Whether it contains the text.", [Text, new("value", TemplateType.Text)], TemplateType.Boolean, c => c.Text(0).Contains(c.Text(1), StringComparison.Ordinal)),
        new("string.starts_with", "Có bắt đầu bằng đoạn chữ này không.", "Whether it begins with the text.", [Text, new("value", TemplateType.Text)], TemplateType.Boolean, c => c.Text(0).StartsWith(c.Text(1), StringComparison.Ordinal)),
        new("string.ends_with", "Có kết thúc bằng đoạn chữ này không.", "Whether it ends with the text.", [Text, new("value", TemplateType.Text)], TemplateType.Boolean, c => c.Text(0).EndsWith(c.Text(1), StringComparison.Ordinal)),
        new("string.size", "Số ký tự.", "The number of characters.", [Text], TemplateType.Number, c => (decimal)c.Text(0).Length),
        new("string.empty", "Có trống không.", "Whether it is empty.", [new("text", TemplateType.Text.Optional())], TemplateType.Boolean, c => !c.Has(0) || c.Text(0).Length == 0),
        new("string.whitespace", "Có trống hoặc chỉ gồm khoảng trắng không.", "Whether it is empty or white space.", [new("text", TemplateType.Text.Optional())], TemplateType.Boolean, c => !c.Has(0) || string.IsNullOrWhiteSpace(c.Text(0))),
    ];

    private static string Replace(FunctionCall call)
    {
        var text = call.Text(0);
        var match = call.Text(1);
        if (match.Length == 0) return text;
        var replacement = call.Text(2);
        var count = Count(text, match);
        call.ChargeText(text.Length + (count * ((long)replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string Remove(FunctionCall call) =>
        call.Text(1).Length == 0 ? call.Text(0) : call.Made(call.Text(0).Replace(call.Text(1), "", StringComparison.Ordinal));

    private static int Count(string text, string match)
    {
        var count = 0;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
