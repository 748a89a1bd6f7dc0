namespace Plan.Sdk.Tests;

/// <summary>
/// The hostile corpus: what people paste and what attackers type, one list for all tests. Marks that an editor would not
/// show are written as escapes. A value that comes out changed stands with what it has to become.
/// </summary>
internal static class HostileValues
{
    private const int Long = 32 * 1024;

    private static readonly string[] TemplateCode =
    [
        "{{ plan.id }}", "{{", "}}", "{{{{", "}}}}", "{{- x -}}", "{{~ x ~}}", "{{ for x in y }}", "{{ end }}", "{{ include 'mo-dau' }}", "{{ raw }}",
        "{{ 'a' | raw }}", "{%{", "}%}", "{%{ {{ x }} }%}", "{% if x %}", "{%- raw -%}", "{# ghi chú #}", "{{#if x}}{{/if}}", "{{> phan}}", "{{{ba ngoặc}}}",
        "${x}", "$(x)", "`${x}`", "#{x}", "<%= x %>", "<? x ?>", "@Model.X", "@{ x }", "[[ x ]]", "%{x}", "{0}", "{x", "x}", "{}", "{amount}", "%s %d %n %x", "%1$s", "$100", "$1", "\\1", "$&",
    ];

    private static readonly string[] Markdown =
    [
        "# x", "## x", "### x", "#### x", "###### x", "#", "#x", "- x", "* x", "+ x", "-", "1. x", "1) x", "12) x", "1.", "a) x", "I. x", "> x", ">", "---", "- - -", "===", "***", "___", "* * *",
        "**", "*", "**x**", "*x*", "***x***", "**x", "x**", "*x", "_x_", "__x__", "_", "~~x~~", "~x~", "==x==", "`x`", "`", "``", "```", "```js", "~~~", "    x", "\tx", "\\", "\\*", "\\n", "x\\", "\\|",
        "[a](b)", "[a](https://a.b)", "![a](b)", "[a][b]", "[a]: b", "[a]", "](", "<https://a.b>", "[^1]", "[ ] x", "[x] x", "*[x]: y", "::: annex", ":::", "::: landscape", "::: note x", ": x", "$$x$$", "x  ",
        "| a | b |", "|", "||", "| --- |", "| :-: |", "a | b", "---\nid: x\n---",
    ];

    private static readonly string[] Html =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//a.b>", "</script>", "<b>", "</b>", "</p>", "</td></tr></table>", "</main></body></html>", "<br>", "<br/>", "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<iframe>", "<style>*{}</style>", "</style>", "<title>", "</title>", "<textarea>", "<plaintext>", "<noscript>", "<base href=//a.b>", "<meta http-equiv=refresh>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"><b>", "'><b>", "\"", "'", "\"\"", "''", "<", "<<", ">>", "< b >", "a<b>c", "<a href=\"javascript:alert(1)\">x</a>",
        "&", "&&", "&lt;", "&amp;", "&amp;lt;", "&nbsp;", "&#60;", "&#x3c;", "&#0;", "&copy", "&notit;", "&;", "&#", "<!--", "-->", "<!-- x -->", "--!>", "<!DOCTYPE html>", "<![CDATA[x]]>", "]]>", "<?xml version=\"1.0\"?>",
        "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;", "xmlns:w=\"x\"",
    ];

    private static readonly string[] Office =
    [
        "</w:t></w:r></w:p>", "<w:p/>", "<w:br/>", "_x000D_", "_x005F_", "{ INCLUDETEXT \"C:\\\\x\" }", "{ MERGEFIELD x }", "{ DDEAUTO c:\\\\x }", "{ =1+1 }", "«x»", "MERGEFIELD x \\* MERGEFORMAT", "HYPERLINK \"x\"", "^p", "^t",
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"x\")", "\t=1+1", "'=1+1",
    ];

    private static readonly string[] Commands =
    [
        "'; DROP TABLE plans; --", "' OR '1'='1", "1; SELECT 1", "/* x */", "-- x", "; rm -rf /", "| cat", "`id`", "$(id)", "&& dir", "%PATH%", "%00", "%0d%0a", "..", "../../x", "..\\..\\x", "C:\\Windows\\x.docx",
        "\\\\may\\chung\\x", "/etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "vbscript:x", "data:text/html,<b>x</b>", "data:text/html;base64,PGI+", "https://a.b/?c=\"d'&e=<f>",
        "http://a.b/x)y(z", "mailto:a@b.vn?subject=x%0Ay", "//a.b", "CON", "NUL.txt", "x\u202Etxt.exe\u202C", "null", "undefined", "NaN", "true", "Infinity", "__proto__", "constructor", "0x1F", "1e400", "-0", "007",
        "99999999999999999999999999999999999999999999999999", "1.234.567,89", "2026-02-30", "!!python/object:x", "&neo", "*neo", "x: y", "- {a: b}", "\"x", "#!/bin/sh",
    ];

    private static readonly string[] Letters =
    [
        "Đảng ủy phường Hương An", "“x” ‘y’ «z»", "a – b — c − d", "…", "№ § ¶ † ‡ ° ± × ÷", "©®™", "½ ² ₂", "𝐀𝐁", "𠀋", "漢字かな", "한글", "ไทย", "ÅÅ", "ﬁ ﬂ", "İı ŉ", "Ǆ", "ẞ",
        "😀", "👨‍👩‍👧‍👦", "🇻🇳", "👍🏽", "❤️", "1️⃣", "🏴\u200D☠️", "\u0301", "x\u0335\u0336\u0337", "\u20DD", "\u1AB0", "\uFE0F",
        "\u00A0", "a\u00A0b", "\u00A0x\u00A0", "a\u00ADb", "\u00AD", "a\u2011b", "\u2000\u2001\u2002\u2003", "\u2009x\u202F", "\u3000x", "\u1680x", "\u200B", "a\u200Bb", "a\u200Cb\u200Dc", "a\u2060b", "\uFEFF", "\uFEFFx", "a\uFEFFb",
        "\u180Ex", "\u2061\u2062\u2063", "\uFFF9x\uFFFAy\uFFFB", "\uFFFC", "\uFFFD", "\uE000", "\uFDD0", "\uD83F\uDFFE", "\uDBFF\uDFFF", "\u0085", "a\u0085b", "a\u0080b\u009Fc", "\u007F", "a\u2028b", "a\u2029b", "\u2028", "a\nb", "a\n\nb", "\n# x\n", "\n\n\n", "a\tb", "\t", " ", "  a  b  ", "a \n b",
        "\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627 (1) 2", "x\u200Ey\u200Fz\u061C", "\u202Bx\u202C", "\u2067x\u2069", "\u2068x\u2069y", "x\u202C", "\u2069x",
    ];

    private static readonly HostileValue[] Changed =
    [
        new("tie\u0302\u0301ng Vie\u0302\u0323t", "tiếng Việt"), new("U\u0309y ban nha\u0302n da\u0302n phu\u031Bo\u031B\u0300ng", "Ủy ban nhân dân phường"), new("nghi\u0303a vu\u0323, quye\u0302\u0300n", "nghĩa vụ, quyền"), new("ê\u0323", "ệ"), new("A\u030A", "Å"),
        new("\u0301\u0302\u0323", "\u0323\u0302\u0301"), new(Marks("\u0302\u0323"), new string('\u0323', Long / 16) + new string('\u0302', Long / 16)),
        new("a\r\nb", "a\nb"), new("a\rb", "a\nb"), new("a\n\rb", "a\n\nb"), new("\r\n", "\n"), new("x\r", "x\n"), new("\r\r\n\n", "\n\n\n"),
        new("a\u0000b", "a\uFFFDb"), new("\u0000", "\uFFFD"), new("\u0001\u0002\u0003", "\uFFFD\uFFFD\uFFFD"), new("a\u0007b", "a\uFFFDb"), new("a\bb", "a\uFFFDb"), new("a\vb", "a\uFFFDb"), new("a\fb", "a\uFFFDb"), new("\u001B[31mđỏ\u001B[0m", "\uFFFD[31mđỏ\uFFFD[0m"),
        new("\u001F", "\uFFFD"), new("a\u001Ab", "a\uFFFDb"), new("\uD800", "\uFFFD"), new("a\uD800b", "a\uFFFDb"), new("\uDC00x", "\uFFFDx"), new("\uDC00\uD800", "\uFFFD\uFFFD"), new("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"), new("x\uFFFE", "x\uFFFD"), new("\uFFFFx", "\uFFFDx"),
        new("\u202Eđảo", "\u202Eđảo\u202C"), new("\u202Dx", "\u202Dx\u202C"), new("\u202Ax\u202By", "\u202Ax\u202By\u202C\u202C"), new("\u2066x", "\u2066x\u2069"), new("\u2067a\u202Eb", "\u2067a\u202Eb\u202C\u2069"), new("\u202E\u2068x\u2069y", "\u202E\u2068x\u2069y\u202C"),
        new("\u2068x\u202E\u2069y", "\u2068x\u202E\u2069y"), new("\u202E\u2066x\u202C", "\u202E\u2066x\u202C\u2069\u202C"),
    ];

    private static readonly string[] Large =
    [
        new('a', Long), new(' ', Long), new('<', Long), new('&', Long), new('"', Long), new('*', Long), new('|', Long), new('{', Long), new('\u200B', Long), new('ệ', Long), new('9', Long), new('#', Long), new('\t', Long / 8), new('\n', Long / 8),
        string.Concat(Enumerable.Repeat("\uD83D\uDE00", Long / 2)), string.Concat(Enumerable.Repeat("a ", Long / 2)), string.Concat(Enumerable.Repeat("[a](", Long / 4)), string.Concat(Enumerable.Repeat("**a", Long / 3)),
    ];

    /// <summary>All values, none twice.</summary>
    public static IReadOnlyList<HostileValue> All { get; } =
        [.. ((string[][])[TemplateCode, Markdown, Html, Office, Commands, Letters, Large]).SelectMany(g => g).Select(v => new HostileValue(v, v)).Concat(Changed)];

    private static string Marks(string pair) => string.Concat(Enumerable.Repeat(pair, Long / 16));
}
