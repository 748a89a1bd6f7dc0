using System.Globalization;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Markup;

/// <summary>Finds text that looks like Markdown, or like the numbers that Markdown makes, and is none.</summary>
internal static class LookAlikes
{
    private const int LongestNumber = 5;
    private const int MostLines = 200;
    private static readonly LocalizedText BoldAdvice = new("chữ đậm viết **…**, hoặc thêm \\ để in ra", "bold words are written **…**, or write \\ before it to print it");
    private static readonly LocalizedText StrikeAdvice = new("văn bản không có chữ gạch ngang; bỏ dấu ~~, hoặc thêm \\ để in ra", "papers strike nothing out; remove ~~, or write \\ before it to print it");
    private static readonly LocalizedText EntityAdvice = new("gõ thẳng ký tự đó, như & thay cho &amp;, hoặc thêm \\ để in ra", "type the character itself, such as & for &amp;, or write \\ before it to print it");

    public static LocalizedText TitleAdvice { get; } = new("tiêu đề có dấu cách sau #, như “# Tên”; để in dấu #, viết \\#", "a title has a blank behind #, as in \"# Title\"; to print #, write \\#");

    /// <summary>How a number typed by hand is printed as it is.</summary>
    public static LocalizedText AsWritten(string number) => new($". Để in đúng “{number}”, viết {number[..^1]}\\{number[^1]}", $". To print \"{number}\", write {number[..^1]}\\{number[^1]}");

    /// <summary>The length of a number such as <c>a)</c>, <c>3)</c> or <c>II.</c> at the beginning of a line; 0 when there is none.</summary>
    public static int NumberLength(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(')', '.');
        if (end is < 1 or > LongestNumber || end + 1 >= line.Length || line[end + 1] != ' ') return 0;
        var number = line[..end];
        var isNumber = line[end] == ')'
            ? (number.Length == 1 && char.IsAsciiLetterLower(number[0])) || number is "đ" || number.IndexOfAnyExceptInRange('0', '9') < 0
            : number.IndexOfAnyExcept("IVX") < 0;
        return isNumber ? end + 1 : 0;
    }

    /// <summary>The length of <c>#</c> and the word right behind it; 0 when the line begins otherwise.</summary>
    public static int TitleLength(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        if (level < 1 || !char.IsUpper(line[level])) return 0;
        var end = line.IndexOfAny(' ', '{');
        return end < 0 ? line.Length : end;
    }

    /// <summary>Marks of another Markdown inside a line, <c>__bold__</c>, <c>~~struck~~</c>, <c>&amp;amp;</c>; <c>null</c> for plain text.</summary>
    public static (int Length, LocalizedText Advice)? InLine(ReadOnlySpan<char> line)
    {
        if (line[0] == '&')
        {
            var end = line.IndexOf(';');
            return end is > 1 and < 9 && (line[1] == '#' || line[1..end].IndexOfAnyExceptInRange('a', 'z') < 0) ? (end + 1, EntityAdvice) : null;
        }

        if (line.Length < 5 || line[1] != line[0] || !char.IsLetterOrDigit(line[2])) return null;
        var close = line[2..].IndexOf(line[..2]);
        return close > 0 ? (close + 4, line[0] == '_' ? BoldAdvice : StrikeAdvice) : null;
    }

    /// <summary>Whether an ordered item is the first, or follows the one before it by the number that is typed.</summary>
    public static bool Continues(string text, int position)
    {
        var digits = text.AsSpan(position);
        var number = int.Parse(digits[..digits.IndexOf('.')], CultureInfo.InvariantCulture);
        if (number <= 1) return true;
        var before = string.Create(CultureInfo.InvariantCulture, $"{number - 1}. ");
        var end = text.LastIndexOf('\n', Math.Max(0, position - 1));
        for (var i = 0; i < MostLines && end > 0; i++)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = text.AsSpan(start, end - start).TrimStart();
            if (line.StartsWith(before)) return true;
            if (line.StartsWith("# ")) return false;
            end = start - 1;
        }

        return false;
    }
}
