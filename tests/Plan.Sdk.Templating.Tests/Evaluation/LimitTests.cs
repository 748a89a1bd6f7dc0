using System.Diagnostics;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Tests.Evaluation;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ x0 = 'aaaaaaaa' }}{{ x1 = x0 + x0 + x0 + x0 }}{{ x2 = x1 + x1 + x1 + x1 }}{{ x3 = x2 + x2 + x2 + x2 }}{{ x4 = x3 + x3 + x3 + x3 }}{{ x5 = x4 + x4 + x4 + x4 }}{{ x6 = x5 + x5 + x5 + x5 }}{{ x7 = x6 + x6 + x6 + x6 }}{{ x8 = x7 + x7 + x7 + x7 }}{{ x9 = x8 + x8 + x8 + x8 }}{{ x10 = x9 + x9 + x9 + x9 }}{{ x11 = x10 + x10 + x10 + x10 }}{{ x11 }}")]
    [InlineData("{{ x0 = 'aaaaaaaa' | string.replace 'a' 'aaaaaaaa' | string.replace 'a' 'aaaaaaaaaaaaaaaa' | string.replace 'a' 'aaaaaaaaaaaaaaaa' | string.replace 'a' 'aaaaaaaaaaaaaaaa' | string.replace 'a' 'aaaaaaaaaaaaaaaa' | string.replace 'a' 'aaaaaaaaaaaaaaaa' }}{{ x0 }}")]
    [InlineData("{{ for a in [1,2,3,4,5,6,7,8,9,0] }}{{ for b in [1,2,3,4,5,6,7,8,9,0] }}{{ for c in [1,2,3,4,5,6,7,8,9,0] }}{{ for d in [1,2,3,4,5,6,7,8,9,0] }}{{ for e in [1,2,3,4,5,6,7,8,9,0] }}{{ for f in [1,2,3,4,5,6,7,8,9,0] }}x\n\n{{ end }}{{ end }}{{ end }}{{ end }}{{ end }}{{ end }}")]
    public void Render_Explosion_StopsSoonAndTheNextRenderingIsWhole(string template)
    {
        var clock = Stopwatch.StartNew();
        Run.Findings(template).Length.ShouldBe(1);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        Run.Tree("{{ plan.document.subject }}").ShouldBe("Chăm sóc cây xanh");
    }

    public static TheoryData<string> Deep => new(
        "{{ " + new string('(', 20_000), "{{ " + new string('[', 20_000), "{{ " + new string('!', 20_000) + "true }}", "{{ " + new string('-', 20_000) + "1 }}",
        "{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + " }}", "{{ plan" + string.Concat(Enumerable.Repeat(".id", 20_000)) + " }}",
        "{{ plan" + string.Concat(Enumerable.Repeat("[0]", 20_000)) + " }}", "{{ 'a'" + string.Concat(Enumerable.Repeat(" | string.upcase", 15_000)) + " }}",
        "{{ true" + string.Concat(Enumerable.Repeat(" ? 1 : true", 20_000)) + " }}", "{{ null" + string.Concat(Enumerable.Repeat(" ?? null", 20_000)) + " }}",
        string.Concat(Enumerable.Repeat("{{ if true }}", 15_000)), string.Concat(Enumerable.Repeat("{{ for a in [1] }}", 12_000)), string.Concat(Enumerable.Repeat("{{ end }}", 20_000)),
        "{{ if true }}" + string.Concat(Enumerable.Repeat("{{ else }}", 20_000)), "{{ if true }}" + string.Concat(Enumerable.Repeat("{{ when }}", 20_000)),
        "{{ if true }}" + string.Concat(Enumerable.Repeat("{{ else if true }}", 10_000)) + "{{ end }}", new string('{', 100_000), new string('*', 100_000), new string('#', 100_000),
        "{{ " + new string('{', 20_000), "{{ " + string.Concat(Enumerable.Repeat("{a:", 20_000)), "{{ " + string.Concat(Enumerable.Repeat("[{a:", 20_000)) + new string('}', 20_000),
        "{{ 1" + string.Concat(Enumerable.Repeat("..1", 20_000)) + " }}", "{{ 1" + string.Concat(Enumerable.Repeat("..<(1", 20_000)) + " }}",
        "{{ string.append" + string.Concat(Enumerable.Repeat(" with: 'a'", 20_000)) + " }}", "{{ string.append" + string.Concat(Enumerable.Repeat(" with: (string.append", 10_000)) + " }}",
        "{{ string.append(" + string.Concat(Enumerable.Repeat("string.append(", 15_000)) + " }}", "{{ " + string.Concat(Enumerable.Repeat("!string.empty ", 15_000)) + " }}",
        "{{ " + string.Concat(Enumerable.Repeat("1 ?? 1 || 1 && 1 == 1 < 1 + 1 * 1 .. (", 5_000)) + " }}", "{{ " + string.Concat(Enumerable.Repeat("$'{", 20_000)) + " }}",
        "{{ $'" + string.Concat(Enumerable.Repeat("{1}", 20_000)) + "' }}", "{{ " + string.Concat(Enumerable.Repeat("'\n\\", 20_000)) + " }}", "{{ " + string.Concat(Enumerable.Repeat("'}}\"}}", 20_000)),
        "{{ " + string.Concat(Enumerable.Repeat("}}{{ {a", 15_000)), string.Concat(Enumerable.Repeat("{{ while a }}", 15_000)), "{{ " + string.Concat(Enumerable.Repeat("do; ", 20_000)) + " }}",
        string.Concat(Enumerable.Repeat("{{ fr a in b }}", 15_000)), string.Concat(Enumerable.Repeat("{%{", 20_000)), "{" + new string('%', 100_000), string.Concat(Enumerable.Repeat("}} ", 50_000)),
        "{{ " + string.Concat(Enumerable.Range(0, 15_000).Select(i => $"x{i} ")) + " }}", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{{{{ x{i} }}}}")),
        string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{{{{ x{i} = 1 }}}}")), "{{ case 1 }}" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{{{{ when {i} }}}}")) + "{{ end }}",
        string.Concat(Enumerable.Repeat("{{ if plan.note }}a{{ else }}", 30)) + string.Concat(Enumerable.Repeat("{{ end }}", 30)),
        "{{ if plan.note" + string.Concat(Enumerable.Repeat(" && plan.note", 60)) + " }}a{{ end }}", "{{ x = {" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}: 1, ")) + "}; x.a }}",
        "{{ x0 = {a: 1, b: 2}; y0 = {a: 1, b: 2} }}" + string.Concat(Enumerable.Range(1, 60).Select(i => $"{{{{ x{i} = {{a: x{i - 1}, b: x{i - 1}}}; y{i} = {{a: y{i - 1}, b: y{i - 1}}} }}}}")) + "{{ [x60, y60] | array.size }}",
        string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{ ten{i} = 1 }}}}")) + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{ tem{i} }}}}")),
        "{{ [" + string.Concat(Enumerable.Repeat("1, ", 40_000)) + "] | array.size }}", "{{ '" + new string('\\', 100_000), "{{ \"" + string.Concat(Enumerable.Repeat("\\u12", 20_000)),
        string.Concat(Enumerable.Repeat("{{ capture a }}", 15_000)), string.Concat(Enumerable.Repeat("{{ case 1 }}{{ when 1 }}", 10_000)));

    [Theory]
    [MemberData(nameof(Deep))]
    public void Compile_DeepOrLongInput_FitsASmallStackAndASecond(string body)
    {
        var diagnostics = new DiagnosticBag();
        Exception? failure = null;
        var clock = Stopwatch.StartNew();
        var thread = new Thread(
            () =>
            {
                try
                {
                    Template.Compile(Run.Head + body, "thu.md", Run.NoPack, diagnostics);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    failure = e;
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    public static TheoryData<string, string> IncludeBombs => new()
    {
        { "{{ include 'p0' }}", "x" },
        { "{{ for a in [1] }}{{ include 'p0' }}{{ end }}", "x" },
        { "{{ for a in [1] }}{{ for b in [1] }}{{ for c in [1] }}{{ include 'p0' }}{{ end }}{{ end }}{{ end }}", "x" },
        { "{{ for a in [1] }}{{ include 'p0' }}{{ end }}", " " },
        { "{{ include 'p0' }}", new('x', 200_000) },
        { "{{ for a in [1] }}{{ include 'p0' }}{{ end }}", new('x', 200_000) },
        { "{{ include 'p0' }}", "{{ x = [" + string.Join(',', Enumerable.Repeat("1", 40_000)) + "] }}" },
    };

    [Theory]
    [MemberData(nameof(IncludeBombs))]
    public void Compile_IncludeBomb_IsRefused(string body, string last)
    {
        var files = Enumerable.Range(0, 8).Select(i => new TemplateFile(
            $"p{i}.md", $"---\nid: p{i}\nkind: part\n---\n" + (i == 7 ? last : string.Concat(Enumerable.Repeat($"{{{{ include 'p{i + 1}' }}}}", 12)))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        Run.Findings(body, new TemplatePack(files)).ShouldContain(f => f.Contains("PLAN4020"));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64L * 1024 * 1024);
    }

    [Fact]
    public void Compile_IncludeCycle_IsReported()
    {
        var pack = new TemplatePack([new("a.md", "---\nid: a\nkind: part\n---\n{{ include 'b' }}"), new("b.md", "---\nid: b\nkind: part\n---\n{{ include 'a' }}")]);
        Run.Findings("{{ include 'a' }}", pack).ShouldBe(["5:12 PLAN4033 include chạy vòng: a → b → a; bỏ một include trong vòng này."]);
    }
}
