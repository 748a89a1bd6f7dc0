using Plan.Sdk.Collections;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over text, under Scriban's names: parts that are found, taken, replaced.</summary>
internal static class StringPartFunctions
{
    private static readonly FunctionParameter Text = new("text", TemplateType.Text);
    private static readonly FunctionParameter Remove = new("remove", TemplateType.Text) { Description = new("Đoạn chữ bị bỏ", "What is removed") };
    private static readonly FunctionParameter Match = new("match", TemplateType.Text) { Description = new("Đoạn chữ phải tìm", "What is looked for") };
    private static readonly FunctionParameter Replacement = new("replace", TemplateType.Text) { Description = new("Đoạn chữ thay vào", "What is put in its place") };
    private static readonly FunctionParameter Start = new("start", TemplateType.Number) { Description = new("Vị trí bắt đầu, từ 0; số âm thì đếm từ cuối", "Where to begin, from 0; negative: from the end") };
    private static readonly FunctionParameter Width = new("width", TemplateType.Number) { Description = new("Số ký tự của cả đoạn", "The number of characters in all") };

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("string.replace", "Thay mọi chỗ có đoạn chữ này bằng đoạn khác.", "Replaces each occurrence.", [Text, Match, Replacement], TemplateType.Text, ReplaceAll)
        {
            Examples = [new("{{ 'Ủy ban nhân dân phường' | string.replace 'Ủy ban nhân dân' 'UBND' }}", "UBND phường")],
        },
        new("string.replace_first", "Thay chỗ đầu tiên (hoặc cuối cùng) có đoạn chữ này, không kể chữ hoa chữ thường.", "Replaces the first (or last) occurrence, letter case aside.",
            [Text, Match, Replacement, new("fromEnd", TemplateType.Boolean, IsOptional: true) { Description = new("true thì thay chỗ cuối cùng", "true: the last occurrence") }], TemplateType.Text, c => ReplaceOne(c, c.Text(2), c.Has(3) && (bool)c.Values[3]!))
        {
            Examples = [new("{{ 'và, và, và' | string.replace_first 'và' 'hoặc' false }}", "hoặc, và, và"), new("{{ 'một, hai, ba' | string.replace_first ', ' ' và ' true }}", "một, hai và ba")],
        },
        new("string.remove", "Bỏ mọi chỗ có đoạn chữ này.", "Removes each occurrence.", [Text, Remove], TemplateType.Text, RemoveAll)
        {
            Examples = [new("{{ '1.234.567' | string.remove '.' }}", "1234567")],
        },
        new("string.remove_first", "Bỏ chỗ đầu tiên có đoạn chữ này, không kể chữ hoa chữ thường.", "Removes the first occurrence, letter case aside.", [Text, Remove], TemplateType.Text, c => ReplaceOne(c, "", fromEnd: false))
        {
            Examples = [new("{{ 'về việc về đích' | string.remove_first 'về ' }}", "việc về đích")],
        },
        new("string.remove_last", "Bỏ chỗ cuối cùng có đoạn chữ này, không kể chữ hoa chữ thường.", "Removes the last occurrence, letter case aside.", [Text, Remove], TemplateType.Text, c => ReplaceOne(c, "", fromEnd: true))
        {
            Examples = [new("{{ 'a; b; c;' | string.remove_last ';' }}", "a; b; c")],
        },
        new("string.strip_newlines", "Bỏ mọi dấu xuống dòng.", "Without line breaks.", [Text], TemplateType.Text, StripNewlines)
        {
            Examples = [new("{{ \"dòng một,\\n dòng hai\" | string.strip_newlines }}", "dòng một, dòng hai")],
        },
        new("string.slice", "Lấy một đoạn, từ vị trí này đến hết hoặc đủ số ký tự.", "A part, from a position to the end or so many characters.",
            [Text, Start, new("length", TemplateType.Number, IsOptional: true) { Description = new("Số ký tự; bỏ trống thì đến hết", "How many characters; to the end when left out") }], TemplateType.Text, c => Slice(c, c.Has(2) ? c.Whole(2, 0, int.MaxValue) : null))
        {
            Examples = [new("{{ '79/KH-UBND' | string.slice 3 }}", "KH-UBND"), new("{{ '79/KH-UBND' | string.slice 3 2 }}", "KH"), new("{{ '79/KH-UBND' | string.slice (-4) }}", "UBND")],
        },
        new("string.slice1", "Lấy một ký tự ở vị trí này, hoặc đủ số ký tự.", "The character at a position, or so many characters.",
            [Text, Start, new("length", TemplateType.Number, IsOptional: true) { Description = new("Số ký tự, mặc định 1", "How many characters, 1 when left out") }], TemplateType.Text, c => Slice(c, c.Has(2) ? c.Whole(2, 0, int.MaxValue) : 1))
        {
            Examples = [new("{{ 'Hương An' | string.slice1 0 }}", "H"), new("{{ 'Hương An' | string.slice1 0 5 }}", "Hương")],
        },
        new("string.index_of", "Vị trí đầu tiên có đoạn chữ này, từ 0; không có thì -1.", "Where the text first occurs, from 0; -1 when it does not.",
            [Text, new("search", TemplateType.Text), new("startIndex", TemplateType.Number, IsOptional: true) { Description = new("Tìm từ vị trí này, mặc định 0", "Where to begin, 0 when left out") }], TemplateType.Number, c => IndexOf(c))
        {
            Examples = [new("{{ '79/KH-UBND' | string.index_of '/' }}", "2"), new("{{ '79/KH-UBND' | string.index_of 'x' }}", "-1")],
        },
        new("string.split", "Tách thành danh sách ở mỗi chỗ có đoạn chữ này; bỏ phần trống.", "Cuts the text into a list at each occurrence; empty parts are left out.", [Text, Match], TemplateType.ListOf(TemplateType.Text), Split)
        {
            Examples = [new("{{ for name in ('Trạm Y tế; Công an;' | string.split '; ') }}{{ for.index + 1 }}. {{ name }}\n{{ end }}", "1. Trạm Y tế\n2. Công an;\n")],
        },
        new("string.truncate", "Cắt bớt cho vừa số ký tự này, kể cả dấu ba chấm thêm ở cuối.", "Cut to so many characters, the ellipsis included.",
            [Text, new("length", TemplateType.Number) { Description = new("Số ký tự nhiều nhất", "The most characters") }, new("ellipsis", TemplateType.Text, IsOptional: true) { Description = new("Thêm ở cuối khi bị cắt, mặc định “...”", "Put at the end of what is cut, \"...\" when left out") }], TemplateType.Text, Truncate)
        {
            Examples = [new("{{ 'Chăm sóc vì sự phát triển toàn diện' | string.truncate 16 }}", "Chăm sóc vì s..."), new("{{ 'Chăm sóc trẻ em' | string.truncate 9 '…' }}", "Chăm sóc…")],
        },
        new("string.truncatewords", "Lấy số tiếng đầu này, thêm “...” ở cuối (kể cả khi không bị cắt).", "The first words, with \"...\" behind (also when nothing is cut).", [Text, new("count", TemplateType.Number) { Description = new("Số tiếng", "How many words") }], TemplateType.Text, TruncateWords)
        {
            Examples = [new("{{ 'Chăm sóc vì sự phát triển toàn diện' | string.truncatewords 2 }}", "Chăm sóc...")],
        },
        new("string.pad_left", "Thêm dấu cách ở trước cho đủ số ký tự.", "Spaces before, up to so many characters.", [Text, Width], TemplateType.Text, c => Pad(c, (text, width) => text.PadLeft(width)))
        {
            Examples = [new("[{{ '79' | string.pad_left 5 }}]", "[   79]")],
        },
        new("string.pad_right", "Thêm dấu cách ở sau cho đủ số ký tự.", "Spaces behind, up to so many characters.", [Text, Width], TemplateType.Text, c => Pad(c, (text, width) => text.PadRight(width)))
        {
            Examples = [new("[{{ '79' | string.pad_right 5 }}]", "[79   ]")],
        },
    ];

    private static string ReplaceAll(FunctionCall call)
    {
        var (text, match, replacement) = (call.Text(0), call.Text(1), call.Text(2));
        if (match.Length == 0) return text;
        call.ChargeSearch(text, match);
        call.ChargeText(text.Length + ((long)Count(text, match) * Math.Max(0, replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string RemoveAll(FunctionCall call)
    {
        var (text, remove) = (call.Text(0), call.Text(1));
        if (remove.Length == 0) return text;
        call.ChargeSearch(text, remove);
        call.ChargeText(text.Length);
        return text.Replace(remove, "", StringComparison.Ordinal);
    }

    private static int Count(string text, string match)
    {
        var count = 0;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private static object ReplaceOne(FunctionCall call, string replacement, bool fromEnd)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        if (match.Length == 0) return call.Values[0]!;
        call.ChargeSearch(text, match, ignoringCase: true);
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return call.Values[0]!;
        call.ChargeText((long)text.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static string StripNewlines(FunctionCall call)
    {
        var text = call.Text(0);
        call.ChargeText(text.Length);
        return text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
    }

    /// <summary>A stretch of the text; without a length one as long as the text. What lies outside is cut off.</summary>
    private static object Slice(FunctionCall call, int? length)
    {
        var size = call.Text(0).Length;
        var start = call.Whole(1, int.MinValue / 2, size);
        if (start < 0) start += size;
        var end = Math.Min(size, (long)start + (length ?? size));
        start = Math.Max(0, start);
        return call.Slice(0, start, (int)Math.Max(0, end - start));
    }

    private static decimal IndexOf(FunctionCall call)
    {
        var (text, search) = (call.Text(0), call.Text(1));
        call.ChargeSearch(text, search);
        return (decimal)text.IndexOf(search, call.Has(2) ? call.Whole(2, 0, text.Length) : 0, StringComparison.Ordinal);
    }

    private static TracedList Split(FunctionCall call)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        if (text.Length == 0) return new([], []);
        call.ChargeSearch(text, match);
        call.ChargeList(match.Length == 0 ? 1 : 1 + Count(text, match));
        call.ChargeText(text.Length);
        object[] parts = match.Length == 0 ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        var paths = new ModelPath?[parts.Length];
        Array.Fill(paths, call.Arguments[0].PathOf(call.Frame));
        return new(parts, paths);
    }

    private static object Truncate(FunctionCall call)
    {
        var text = call.Text(0);
        var length = call.Whole(1, 0, int.MaxValue);
        if (text.Length <= length) return call.Values[0]!;
        var ellipsis = call.TextOrNull(2) ?? "...";
        var kept = call.Slice(0, 0, Math.Max(0, length - ellipsis.Length));
        call.ChargeText(ellipsis.Length);
        return kept is TracedText traced ? new TracedText([.. traced.Pieces, new(ellipsis, null)]) : kept + ellipsis;
    }

    private static string TruncateWords(FunctionCall call)
    {
        var text = call.Text(0);
        if (text.Length == 0) return "";
        var count = call.Whole(1, 0, int.MaxValue);
        call.ChargeText(text.Length + 3L);
        return string.Join(' ', Words(text).Take(count)) + "...";
    }

    /// <summary>What stands between stretches of white space; empty at the ends when white space stands there.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) continue;
            yield return text[start..i];
            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])) i++;
            start = i + 1;
        }

        yield return text[start..];
    }

    private static string Pad(FunctionCall call, Func<string, int, string> pad)
    {
        var text = call.Text(0);
        var width = call.Whole(1, 0, int.MaxValue);
        call.ChargeText(Math.Max(text.Length, width));
        return pad(text, width);
    }
}
