using System.Collections.Frozen;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>The words that can't be names, and those of Scriban's that this language leaves out on purpose.</summary>
internal static class Keywords
{
    public static FrozenSet<string> Reserved { get; } =
        new[] { "if", "else", "end", "for", "in", "case", "when", "capture", "include", "break", "continue", "true", "false", "null" }
            .ToFrozenSet(StringComparer.Ordinal);

    public static FrozenDictionary<string, LocalizedText> LeftOut { get; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["while"] = new("vòng lặp không biết trước số lần; dùng for", "a loop whose end is not known beforehand; use for"),
        ["func"] = new("mẫu không định nghĩa hàm; dùng include", "templates define no functions; use include"),
        ["wrap"] = new("dùng include", "use include"),
        ["with"] = new("viết đầy đủ tên", "write the full name"),
        ["ret"] = new("dùng if", "use if"),
        ["tablerow"] = new("viết bảng Markdown với for", "write a Markdown table with for"),
        ["import"] = new("tên phải biết trước khi có dữ liệu", "names have to be known before there is data"),
        ["readonly"] = new("mỗi tên chỉ được gán một lần", "a name is assigned once anyway"),
        ["do"] = new("mẫu không định nghĩa hàm; dùng include", "templates define no functions; use include"),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
