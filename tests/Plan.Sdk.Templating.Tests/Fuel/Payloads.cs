using System.Globalization;

namespace Plan.Sdk.Templating.Tests.Fuel;

/// <summary>The payload classes of Scriban's public advisories of 2026 that this language can express, and their kin.</summary>
internal static class Payloads
{
    public static Payload[] Growth { get; } =
    [
        new("pad-left", n => $"{{{{ 'x' | string.pad_left {n} }}}}", 3, "  x", 1_000_000, int.MaxValue, "PLAN4096"),
        new("pad-right", n => $"{{{{ 'x' | string.pad_right {n} }}}}", 3, "x  ", 1_000_000, int.MaxValue, "PLAN4096"),
        new("pad-in-a-loop", _ => "{{ for i in list }}{{ x = 'x' | string.pad_left 100000 }}{{ end }}xong", 2, "xong", 251, 20_000, "PLAN4098") { Data = List },
        new("insert-at", n => $"{{{{ [1] | array.insert_at {n} 2 | array.size }}}}", 0, "2", 1, 200_000_000, "PLAN4107"),
        new("replace", _ => "{{ 'aaaaaaaaaa' | string.replace 'a' text | string.size }}", 2, "20", 100_000, 250_000, "PLAN4096") { Data = Text },
        new("replace-chain", n => "{{ 'a'" + Repeat(" | string.replace 'a' 'aaaaaaaaaa'", n) + " | string.size }}", 2, "100", 6, 30, "PLAN4096"),
        new("append-doubling", n => Doubling(n, "'" + new string('x', 100) + "'", i => $"x{i} + x{i}") + $"{{{{ x{n}.size }}}}", 2, "400", 13, 400, "PLAN4096"),
        new("function-append-doubling", n => Doubling(n, "'" + new string('x', 100) + "'", i => $"x{i} | string.append x{i}") + $"{{{{ x{n} | string.size }}}}", 2, "400", 13, 400, "PLAN4096"),
        new("empty-pieces", n => Doubling(n, "'' + ''", i => $"x{i} + x{i}") + $"{{{{ x{n}.size }}}}", 2, "0", 400, 400, ""),
        new("concat-doubling", n => Doubling(n, "[1, 2, 3]", i => $"x{i} | array.concat x{i}") + $"{{{{ x{n} | array.size }}}}", 2, "12", 13, 400, "PLAN4091") { Beyond = 15 },
        new("range", n => $"{{{{ (1..{n}) | array.size }}}}", 3, "3", 100_000, int.MaxValue, "PLAN4097"),
        new("loop-over-a-range", n => $"{{{{ for i in 1..{n} }}}}{{{{ end }}}}xong", 3, "xong", 90_000, int.MaxValue, "PLAN4097") { Beyond = 100_001 },
        new("list-times", n => $"{{{{ ([1, 2] * {n}).size }}}}", 3, "6", 50_000, int.MaxValue, "PLAN4097"),
        new("range-times", n => $"{{{{ ((1..10) * {n}).size }}}}", 3, "30", 10_000, int.MaxValue, "PLAN4097"),
        new("list-sum-doubling", n => Doubling(n, "[1, 2, 3]", i => $"x{i} + x{i}") + $"{{{{ x{n}.size }}}}", 2, "12", 15, 400, "PLAN4097"),
        new("text-times", n => $"{{{{ ('ab' * {n}).size }}}}", 3, "6", 500_000, int.MaxValue, "PLAN4096"),
        new("empty-text-times", n => $"{{{{ ('' * {n}).size }}}}", 3, "0", int.MaxValue, int.MaxValue, ""),
        new("empty-list-times", n => $"{{{{ ([] * {n}).size }}}}", 3, "0", int.MaxValue, int.MaxValue, ""),
        new("lists-in-lists", n => Doubling(n, "[1]", i => $"[x{i}, x{i}]") + $"{{{{ x{n}.size }}}}", 2, "2", 100, 5_000, "") ,
        new("interpolation-doubling", n => Doubling(n, "'" + new string('x', 100) + "'", i => $"$'{{x{i}}}{{x{i}}}'") + $"{{{{ x{n}.size }}}}", 2, "400", 13, 400, "PLAN4096"),
        new("split", _ => "{{ text | string.split ',' | array.size }}", 2, "2", 99_999, 2_000_000, "PLAN4097") { Data = n => $"{{\"text\": \"{Repeat("a,", n)}\"}}" },
        new("join", _ => "{{ list | array.join delimiter | string.size }}", 2, "1.002", 1_000, 100_000, "PLAN4096") { Data = n => Ones(n)[..^1] + $", \"delimiter\": \"{new string('x', 1000)}\"}}" },
        new("html-escape", _ => "{{ text | html.escape | string.size }}", 2, "10", 166_666, 900_000, "PLAN4096") { Data = n => $"{{\"text\": \"{new string('&', n)}\"}}" },
        new("url-encode", _ => "{{ text | html.url_encode | string.size }}", 2, "18", 111_111, 900_000, "PLAN4096") { Data = n => $"{{\"text\": \"{new string('ế', n)}\"}}" },
        new("output", _ => "{{ for i in list }}{{ text }}{{ end }}", 2, "", 400, 300_000, "PLAN4092") { Data = n => List(n)[..^1] + $", \"text\": \"{(n == 2 ? "" : new string('x', 10_000))}\"}}" },
        new("output-of-literals", _ => "{{ for i in list }}" + new string('x', 1000) + "{{ end }}", 0, "", 4_000, 300_000, "PLAN4092") { Data = List },
        new("capture-in-a-loop", _ => "{{ for i in list }}{{ capture c }}" + new string('x', 10_000) + "{{ end }}{{ c.size }}{{ end }}", 1, "10.000", 2_000, 300_000, "PLAN4098") { Data = List, Beyond = 3_000 },
        new("capture-of-a-loop", _ => "{{ capture c }}{{ for i in list }}" + new string('x', 1_000) + "{{ end }}{{ end }}{{ c.size }}", 1, "1.000", 1_000, 300_000, "PLAN4096") { Data = List },
        new("nested-loops", _ => "{{ for a in list }}{{ for b in list }}{{ for c in list }}{{ end }}{{ end }}{{ end }}xong", 2, "xong", 73, 100_000, "PLAN4091") { Data = List },
        new("sort", _ => "{{ list | array.sort | array.size }}", 3, "3", 20_000, 300_000, "PLAN4091") { Data = List, Beyond = 40_000 },
        new("sort-of-long-texts", _ => "{{ x = [" + Repeat("text, ", 99) + "text] }}{{ x | vn.sort | array.size }}", 2, "100", 2_000, 100_000, "PLAN4091") { Data = Text, Beyond = 40_000 },
        new("uniq-of-long-texts", _ => "{{ x = [" + Repeat("text, ", 99) + "text] }}{{ x | array.uniq | array.size }}", 2, "1", 200_000, 900_000, "PLAN4091") { Data = Text, Beyond = 300_000 },
        new("contains", _ => "{{ if text | string.contains needle }}có{{ else }}không{{ end }}", 2, "không", 25_000, 900_000, "PLAN4091") { Data = n => Needle(n, 'a'), Beyond = 35_000 },
        new("remove-ignoring-case", _ => "{{ text | string.remove_last needle | string.size }}", 4, "4", 6_000, 900_000, "PLAN4091") { Data = n => Needle(n, 'A'), Beyond = 9_000 },
        new("comparisons", _ => "{{ for i in list }}{{ if text == other }}{{ end }}{{ end }}xong", 2, "xong", 12, 100_000, "PLAN4091") { Data = n => List(n)[..^1] + $", \"text\": \"{new string('a', 1_000_000)}b\", \"other\": \"{new string('a', 1_000_000)}c\"}}" },
        new("paths-within-paths", n => "{{ " + Repeat("((", n) + "plan.id" + Repeat(" | string.split ',' | array.first) ?? 'b')", n) + " }}", 1, "thu-nghiem", 10, 10, "") { Kind = "article" },
        new("numbers", n => "{{ 1" + Repeat(" * 10", n) + " }}", 3, "1.000", 28, 60, "PLAN4094"),
        new("times", n => "{{ 2" + Repeat(" | math.times 1000", n) + " }}", 1, "2.000", 9, 30, "PLAN4094"),
        new("days", n => $"{{{{ date.parse '9999-12-01' | date.add_days {n} }}}}", 1, "02 tháng 12 năm 9999", 30, int.MaxValue, "PLAN4110"),
        new("years", n => $"{{{{ date.parse '2026-03-05' | date.add_years {n} | vn.year }}}}", 1, "2027", 7973, int.MaxValue, "PLAN4110"),
        new("paragraphs", n => "{{ for a in plan.tasks }}{{ for b in plan.tasks }}{{ for c in plan.tasks }}" + Repeat("x\n\n", n) + "{{ end }}{{ end }}{{ end }}", 0, "", 5_500, 60_000, "PLAN4098") { Kind = "article", Beyond = 7_000 },
        new("values-in-cells", n => "| a |\n| - |\n{{~ for a in plan.tasks ~}}\n{{~ for b in plan.tasks ~}}\n{{~ for c in plan.tasks ~}}\n| " + Repeat("{{ c.id }}", n) + " |\n{{~ end ~}}\n{{~ end ~}}\n{{~ end ~}}\n", 1, "table Left*1\n  a\n" + string.Join('\n', Enumerable.Repeat("  mot\n  hai\n  ba", 9)), 6_000, 18_000, "PLAN4098") { Kind = "article", Beyond = 9_000 },
    ];

    /// <summary>Nesting and length of the template itself: refused before it is run.</summary>
    public static Payload[] Nesting { get; } =
    [
        new("parentheses", n => "{{ " + new string('(', n) + "1" + new string(')', n) + " }}", 2, "1", 39, 100_000, "PLAN4016"),
        new("arrays", n => "{{ x = " + new string('[', n) + "1" + new string(']', n) + " }}{{ x.size }}", 2, "1", 39, 100_000, "PLAN4016"),
        new("objects", n => "{{ x = " + Repeat("{a: ", n) + "1" + Repeat("}", n) + " }}{{ x.size }}", 2, "1", 39, 50_000, "PLAN4016"),
        new("interpolations", n => "{{ " + Repeat("$'{", n) + "1" + Repeat("}'", n) + " }}", 2, "1", 12, 50_000, "PLAN4016") { Beyond = 45 },
        new("negations", n => "{{ " + Repeat("- ", n) + "1 }}", 2, "1", 39, 100_000, "PLAN4016"),
        new("sums", n => "{{ 0" + Repeat(" + 1", n) + " }}", 2, "2", 64, 60_000, "PLAN4017"),
        new("pipes", n => "{{ 'a'" + Repeat(" | string.upcase", n) + " }}", 2, "A", 32, 12_000, "PLAN4017"),
        new("conditionals", n => "{{ " + Repeat("true ? 1 : ", n) + "0 }}", 2, "1", 39, 20_000, "PLAN4016"),
        new("ifs", n => Repeat("{{ if true }}", n) + "x" + Repeat("{{ end }}", n), 2, "x", 32, 10_000, "PLAN4015"),
        new("loops", n => Repeat2("{{ for i", " in [1] }}", n) + "x" + Repeat("{{ end }}", n), 2, "x", 8, 5_000, "PLAN4057"),
        new("captures", n => Repeat2("{{ capture c", " }}", n) + "x" + Repeat("{{ end }}", n) + (n > 0 ? "{{ c0 }}" : ""), 1, "x", 1, 5_000, ""),
        new("length", n => new string('x', n - "---\nid: thu\nkind: text\n---\n".Length), 30, "xxx", 256 * 1024, 5_000_000, "PLAN4019"),
    ];

    private static string List(int n) => $"{{\"list\": [{string.Join(',', Enumerable.Range(0, n).Select(i => ((i * 7919L) % 10_007).ToString(CultureInfo.InvariantCulture)))}]}}";

    private static string Ones(int n) => $"{{\"list\": [{string.Join(',', Enumerable.Repeat("1", n))}]}}";

    private static string Needle(int n, char letter) =>
        $"{{\"text\": \"{new string('a', n)}\", \"needle\": \"{new string(letter, n / 4)}b{new string(letter, n / 4)}\"}}";

    private static string Text(int n) => $"{{\"text\": \"{new string('x', n)}\"}}";

    private static string Repeat(string text, int n) => string.Concat(Enumerable.Repeat(text, n));

    private static string Repeat2(string before, string behind, int n) => string.Concat(Enumerable.Range(0, n).Select(i => $"{before}{i}{behind}"));

    private static string Doubling(int n, string first, Func<int, string> next) =>
        $"{{{{ x0 = {first} }}}}" + string.Concat(Enumerable.Range(0, n).Select(i => $"{{{{ x{i + 1} = {next(i)} }}}}"));
}
