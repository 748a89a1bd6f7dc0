using Plan.Sdk.Collections;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over text, under Scriban's names: letters, ends, questions.</summary>
internal static class StringFunctions
{
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);
    private static readonly FunctionParameter MaybeText = new("text", TemplateType.Text.Optional());
    private static readonly FunctionParameter Value = new("value", TemplateType.Text);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("string.append", "Nối thêm chữ vào sau.", "Adds text at the end.", [Text, new("with", TemplateType.Text)], TemplateType.Text, c => c.Concatenate(0, 1))
        {
            Examples = [new("{{ 'Kế hoạch' | string.append ' năm 2026' }}", "Kế hoạch năm 2026")],
        },
        new("string.prepend", "Nối thêm chữ vào trước.", "Adds text at the beginning.", [Text, new("by", TemplateType.Text)], TemplateType.Text, c => c.Concatenate(1, 0))
        {
            Examples = [new("{{ 'năm 2026' | string.prepend 'Kế hoạch ' }}", "Kế hoạch năm 2026")],
        },
        new("string.upcase", "Chuyển thành chữ in hoa.", "In capitals.", [Text], TemplateType.Text, c => c.Letters(0, OfficialCase.Upper))
        {
            Examples = [new("{{ 'Ủy ban nhân dân' | string.upcase }}", "ỦY BAN NHÂN DÂN")],
        },
        new("string.downcase", "Chuyển thành chữ thường.", "In small letters.", [Text], TemplateType.Text, c => c.Letters(0, t => t.ToLowerInvariant()))
        {
            Examples = [new("{{ 'KẾ HOẠCH' | string.downcase }}", "kế hoạch")],
        },
        new("string.capitalize", "Viết hoa chữ cái đầu.", "First letter in capitals.", [Text], TemplateType.Text, c => c.Letters(0, OfficialCase.Sentence))
        {
            Examples = [new("{{ 'báo cáo quý I' | string.capitalize }}", "Báo cáo quý I")],
        },
        new("string.capitalizewords", "Viết hoa chữ cái đầu của mỗi tiếng.", "First letter of each word in capitals.", [Text], TemplateType.Text, c => c.Letters(0, CapitalizeWords))
        {
            Examples = [new("{{ 'hương an' | string.capitalizewords }}", "Hương An")],
        },
        new("string.strip", "Bỏ khoảng trắng ở hai đầu.", "Without white space at both ends.", [Text], TemplateType.Text, c => Strip(c, start: true, end: true))
        {
            Examples = [new("[{{ '  thừa hai đầu  ' | string.strip }}]", "[thừa hai đầu]")],
        },
        new("string.lstrip", "Bỏ khoảng trắng ở đầu.", "Without white space at the beginning.", [Text], TemplateType.Text, c => Strip(c, start: true, end: false))
        {
            Examples = [new("[{{ '  thừa ở đầu ' | string.lstrip }}]", "[thừa ở đầu ]")],
        },
        new("string.rstrip", "Bỏ khoảng trắng ở cuối.", "Without white space at the end.", [Text], TemplateType.Text, c => Strip(c, start: false, end: true))
        {
            Examples = [new("[{{ ' thừa ở cuối  ' | string.rstrip }}]", "[ thừa ở cuối]")],
        },
        new("string.contains", "Có chứa đoạn chữ này không; đoạn trống thì không.", "Whether it contains the text; never an empty one.", [Text, Value], TemplateType.Boolean, Contains)
        {
            Examples = [new("{{ ('Trạm Y tế' | string.contains 'Y tế') ? 'có' : 'không' }}", "có")],
        },
        new("string.starts_with", "Có bắt đầu bằng đoạn chữ này không; đoạn trống thì không.", "Whether it begins with the text; never an empty one.", [Text, Value], TemplateType.Boolean, c => Truth.Of(c.Text(1).Length > 0 && c.Text(0).StartsWith(c.Text(1), StringComparison.Ordinal)))
        {
            Examples = [new("{{ ('Căn cứ Luật' | string.starts_with 'Căn cứ') ? 'có' : 'không' }}", "có")],
        },
        new("string.ends_with", "Có kết thúc bằng đoạn chữ này không; đoạn trống thì không.", "Whether it ends with the text; never an empty one.", [Text, Value], TemplateType.Boolean, c => Truth.Of(c.Text(1).Length > 0 && c.Text(0).EndsWith(c.Text(1), StringComparison.Ordinal)))
        {
            Examples = [new("{{ ('trên 98%' | string.ends_with '%') ? 'có' : 'không' }}", "có")],
        },
        new("string.equals_ignore_case", "Có giống nhau không, không kể chữ hoa chữ thường.", "Whether both are the same, letter case aside.", [Text, Value], TemplateType.Boolean, c => Truth.Of(string.Equals(c.Text(0), c.Text(1), StringComparison.OrdinalIgnoreCase)))
        {
            Examples = [new("{{ ('Đạt' | string.equals_ignore_case 'ĐẠT') ? 'giống' : 'khác' }}", "giống")],
        },
        new("string.size", "Số ký tự.", "The number of characters.", [Text], TemplateType.Number, c => (decimal)c.Text(0).Length)
        {
            Examples = [new("{{ 'phường' | string.size }}", "6")],
        },
        new("string.empty", "Có trống không.", "Whether it is empty or absent.", [MaybeText], TemplateType.Boolean, c => Truth.Of(!c.Has(0) || c.Text(0).Length == 0))
        {
            Examples = [new("{{ ('' | string.empty) ? 'trống' : 'có chữ' }}", "trống")],
        },
        new("string.whitespace", "Có trống hoặc chỉ gồm khoảng trắng không.", "Whether it is empty, absent or white space.", [MaybeText], TemplateType.Boolean, c => Truth.Of(!c.Has(0) || string.IsNullOrWhiteSpace(c.Text(0))))
        {
            Examples = [new("{{ ('  ' | string.whitespace) ? 'trống' : 'có chữ' }}", "trống")],
        },
        new("string.pluralize", "Chọn chữ theo số: 1 thì chữ đầu, còn lại chữ sau.", "The first text for 1, else the second.", [new("number", TemplateType.Number), new("singular", TemplateType.Text), new("plural", TemplateType.Text)], TemplateType.Text, c => decimal.Round(c.Number(0)) == 1 ? c.Values[1] : c.Values[2])
        {
            Examples = [new("{{ 3 | string.pluralize 'target' 'targets' }}", "targets")],
        },
    ];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (letters, text) =>
    {
        var isStart = true;
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = isStart && char.IsLetter(text[i]) ? char.ToUpperInvariant(text[i]) : text[i];
            isStart = char.IsWhiteSpace(text[i]) || (isStart && !char.IsLetter(text[i]));
        }
    });

    private static object Contains(FunctionCall call)
    {
        var (text, value) = (call.Text(0), call.Text(1));
        call.ChargeSearch(text, value);
        return Truth.Of(value.Length > 0 && text.Contains(value, StringComparison.Ordinal));
    }

    private static object Strip(FunctionCall call, bool start, bool end)
    {
        var text = call.Text(0);
        var from = 0;
        var to = text.Length;
        while (start && from < to && char.IsWhiteSpace(text[from])) from++;
        while (end && to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return call.Slice(0, from, to - from);
    }
}
